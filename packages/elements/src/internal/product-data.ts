/**
 * ⑧b What the elements of a page know of each product, asked for once: one request for all elements of a product
 * page, one for all badges of a listing. An answer belongs to its product, so a late one can't reach another.
 */
import {
  type Connection,
  type Failure,
  type ListQuery,
  fetchProductPage,
  fetchSummaries,
} from '@vouch/client';
import type { ProductPage, Summary } from '@vouch/contract';
import { isListedOnPage, limitOf, listOf } from './page-elements.ts';

export interface ProductState {
  summary?: Summary;
  page?: ProductPage;
  /** On a page whose server draws the list: how it is sorted there. What follows has an address of its own. */
  view?: Pick<ListQuery, 'sort' | 'language'>;
  problem?: Failure | undefined;
}

/** What a server that draws a product's elements writes beside them, as JSON in a `script.vouch-data`. */
export interface InPage {
  shop: string;
  /** As the elements name it. */
  product: string;
  state: ProductState;
}

export type Need = 'summary' | 'page';

/** Who is told when something changed. */
export interface Watcher {
  readonly need: Need;
  requestUpdate(): void;
}

/** At most so many products in one request for summaries. */
const BATCH = 100;

/** By API, shop and product. */
const entries = new Map<string, ProductEntry>();
const waiting = new Set<ProductEntry>();

/** One product of one shop, as long as somebody watches it. */
export class ProductEntry {
  state: ProductState;
  /** What was known from the beginning; what a server drew was drawn from it. */
  readonly given: ProductState;
  readonly watchers = new Set<Watcher>();
  readonly connection: Connection;
  readonly product: string;
  #isAsking = false;

  constructor(connection: Connection, product: string, given: ProductState) {
    this.connection = connection;
    this.product = product;
    this.state = this.given = given;
  }

  /** Asks, also when there is an answer already; what is shown stays until the new one comes. */
  ask(): void {
    this.#isAsking = true;
    if (!waiting.size) setTimeout(askTogether);
    waiting.add(this);
  }

  watch(watcher: Watcher): void {
    this.watchers.add(watcher);
    this.#askForMissing();
  }

  set(state: ProductState): void {
    this.#isAsking = false;
    this.state = { ...this.state, problem: undefined, ...state };
    if (state.problem) addEventListener('online', retryFailed);
    for (const watcher of this.watchers) watcher.requestUpdate();
    this.#askForMissing();
  }

  /** Whether one request should bring everything: for a list that asks, or one whose code is not here yet. */
  needsPage(): boolean {
    return [...this.watchers].some(({ need }) => need === 'page') || isListedOnPage(this.product);
  }

  /** A badge may have asked for the summary before the page got a list that needs more. */
  #askForMissing(): void {
    const { state } = this;
    if (!this.#isAsking && !state.problem && [...this.watchers].some(({ need }) => !state[need])) this.ask();
  }
}

/** What is known of a product; nothing from before anybody watched it. */
export function entryOf(connection: Connection, product: string): ProductEntry {
  const key = JSON.stringify([connection, product]);
  let entry = entries.get(key);
  if (!entry?.watchers.size)
    entries.set(key, (entry = new ProductEntry(connection, product, inPage(connection, product))));
  return entry;
}

/** What stands in the page for whoever is first to show the product: the next time it may be old. */
function inPage({ shop }: Connection, product: string): ProductState {
  for (const script of document.querySelectorAll('.vouch-data')) {
    const data = JSON.parse(script.textContent) as InPage;
    if (data.shop !== shop || data.product !== product) continue;
    script.remove();
    return data.state;
  }
  return {};
}

/** Asks again for a product under all its names (id and aliases), and hands that to every element. */
export function refreshProduct(productId: string | undefined): void {
  for (const entry of entries.values())
    if (entry.watchers.size && entry.state.summary?.productId === productId) entry.ask();
}

/** Asks again for everything that failed, together. */
export function retryFailed(): void {
  for (const entry of entries.values()) if (entry.state.problem) entry.set({});
}

function askTogether(): void {
  const badges: ProductEntry[] = [];
  for (const entry of waiting)
    if (!entry.watchers.size) continue;
    else if (entry.needsPage()) void loadPage(entry);
    else badges.push(entry);
  waiting.clear();
  for (const group of Map.groupBy(badges, ({ connection }) => JSON.stringify(connection)).values())
    for (let at = 0; at < group.length; at += BATCH) void loadSummaries(group.slice(at, at + BATCH));
}

async function loadPage(entry: ProductEntry): Promise<void> {
  const result = await fetchProductPage(entry.connection, entry.product, limitOf(listOf(entry.product)));
  entry.set(result.ok ? { page: result.value, summary: result.value.summary } : { problem: result.problem });
}

async function loadSummaries(group: readonly ProductEntry[]): Promise<void> {
  const result = await fetchSummaries(
    group[0]!.connection,
    group.map(({ product }) => product),
  );
  group.forEach((entry, at) =>
    entry.set(result.ok ? { summary: result.value.items[at]! } : { problem: result.problem }),
  );
}
