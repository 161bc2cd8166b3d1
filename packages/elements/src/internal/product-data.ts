/**
 * ⑧b What the elements of a page know of each product, asked for once: one request for all elements of a
 * product page, one for all badges of a listing. Nothing is kept once no element watches a product.
 */
import { type Connection, type Failure, fetchProductPage, fetchSummaries } from '@vouch/client';
import type { ProductPage, Summary } from '@vouch/contract';
import { isListedOnPage } from './page-elements.ts';

export interface ProductState {
  summary?: Summary;
  page?: ProductPage;
  problem?: Failure | undefined;
}

export type Need = keyof ProductState & ('summary' | 'page');

/** At most so many products in one request for summaries. */
const BATCH = 100;

/** By API, shop and product. */
const entries = new Map<string, ProductEntry>();
const waiting = new Set<ProductEntry>();

/** One product of one shop, as long as somebody watches it. */
export class ProductEntry {
  state: ProductState = {};
  readonly watchers = new Map<() => void, Need>();
  readonly connection: Connection;
  readonly product: string;
  #request: AbortController | undefined;
  /** Whether the request under way is the product page's. */
  #isPage = false;

  constructor(connection: Connection, product: string) {
    this.connection = connection;
    this.product = product;
  }

  /** Asks, also when there is an answer already; what is shown stays until the new one comes. */
  ask(): void {
    this.#request?.abort();
    this.#request = new AbortController();
    this.#isPage = false;
    if (!waiting.size) setTimeout(askTogether);
    waiting.add(this);
  }

  watch(notify: () => void, need: Need): void {
    this.watchers.set(notify, need);
    // The product page's request answers everybody; the badges' one does not bring a page.
    if (!this.state[need] && (!this.#request || (need === 'page' && !this.#isPage))) this.ask();
  }

  unwatch(notify: () => void): void {
    this.watchers.delete(notify);
    if (!this.watchers.size) this.#request?.abort();
  }

  set(state: ProductState): void {
    this.state = { ...this.state, problem: undefined, ...state };
    this.#request = undefined;
    if (state.problem) addEventListener('online', retryFailed, { once: true });
    for (const notify of this.watchers.keys()) notify();
  }

  /** Whether the badges' request is to answer it; else the product page's own is sent. */
  isBadge(): boolean {
    this.#isPage = isListedOnPage(this.product) || [...this.watchers.values()].includes('page');
    if (this.#isPage) void this.#loadPage(this.#request?.signal);
    return !this.#isPage;
  }

  async #loadPage(signal: AbortSignal | undefined): Promise<void> {
    const result = await fetchProductPage(this.connection, this.product, { signal });
    if (signal?.aborted) return;
    this.set(result.ok ? { page: result.value, summary: result.value.summary } : { problem: result.problem });
  }
}

/** Watches a product until `unwatch`; `notify` is called whenever its state changed. */
export function watchProduct(
  connection: Connection,
  product: string,
  need: Need,
  notify: () => void,
): ProductEntry {
  const key = JSON.stringify([connection, product]);
  let entry = entries.get(key);
  if (!entry?.watchers.size) entries.set(key, (entry = new ProductEntry(connection, product)));
  entry.watch(notify, need);
  return entry;
}

/** Asks again for a product under all its names (id and aliases), and hands that to every element. */
export function refreshProduct(productId: string | undefined): void {
  for (const entry of entries.values())
    if (entry.watchers.size && entry.state.summary?.productId === productId) entry.ask();
}

/** Asks again for everything that failed, together. */
export function retryFailed(): void {
  for (const entry of entries.values())
    if (entry.state.problem) {
      entry.set({});
      entry.ask();
    }
}

function askTogether(): void {
  const asked = [...waiting].filter((entry) => entry.watchers.size && entry.isBadge());
  waiting.clear();
  const byShop = Map.groupBy(asked, ({ connection }) => JSON.stringify(connection));
  for (const group of byShop.values())
    for (let at = 0; at < group.length; at += BATCH) void loadSummaries(group.slice(at, at + BATCH));
}

async function loadSummaries(group: readonly ProductEntry[]): Promise<void> {
  const products = group.map(({ product }) => product);
  const result = await fetchSummaries(group[0]!.connection, products);
  for (const [at, entry] of group.entries())
    entry.set(result.ok ? { summary: result.value.items[at]! } : { problem: result.problem });
}
