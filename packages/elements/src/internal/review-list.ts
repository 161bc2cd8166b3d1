/** ⑧b The reviews that a list shows: filtered, sorted, page after page. Late answers are dropped. */
import { type Connection, type Failure, type ListQuery, fetchReviews } from '@vouch/client';
import type { Review, ReviewPage } from '@vouch/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { limitOf } from './page-elements.ts';

/** So many reviews are drawn at once: a slow phone stays free for its user in between. */
const AT_ONCE = 5;
const NOTHING: ReviewPage = { items: [], nextCursor: null, matches: null };

export class ReviewList implements ReactiveController {
  query: ListQuery = {};
  items: readonly Review[] = [];
  /** How many of them are drawn by now. */
  drawn = 0;
  nextCursor: string | null = null;
  /** How many reviews the query finds; null while that is not known. */
  matches: ReviewPage['matches'] = null;
  /** What is on its way: another list, or more of this one. */
  loading: 'list' | 'more' | undefined;
  problem: Failure | undefined;

  readonly #host: ReactiveControllerHost & Element;
  #request: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #again: () => void;

  /** @param again the network is back: asks once more for what could not be had */
  constructor(host: ReactiveControllerHost & Element, again: () => void) {
    this.#host = host;
    this.#again = again;
    host.addController(this);
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (this.drawn < this.items.length)
      this.#timer = setTimeout(() => {
        this.drawn += AT_ONCE;
        this.#host.requestUpdate();
      });
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#again);
    this.#request?.abort();
  }

  get isFiltered(): boolean {
    const { sort, rating, verified, media, language, answer, q } = this.query;
    return !!(rating || verified || media || (language && sort !== 'language') || answer || q);
  }

  reset(): void {
    this.query = {};
    this.show(NOTHING);
  }

  /** @param before How many of the items were there before. */
  show({ items, nextCursor, matches }: ReviewPage, before = 0): void {
    this.#request?.abort();
    this.loading = this.problem = undefined;
    this.drawn = before + AT_ONCE;
    this.items = items;
    this.nextCursor = nextCursor;
    this.matches = matches;
    this.#host.requestUpdate();
  }

  /** Shows the answer to `query` in place of what is there. */
  async load(connection: Connection, product: string, query: ListQuery = this.query): Promise<boolean> {
    this.query = query;
    const page = await this.#ask('list', connection, product, query);
    if (page) this.show(page);
    return !!page;
  }

  /** Appends the next page; resolves to how many reviews were there before, undefined if none came. */
  async more(connection: Connection, product: string): Promise<number | undefined> {
    const before = this.items;
    const cursor = this.nextCursor;
    if (!cursor) return undefined;
    const page = await this.#ask('more', connection, product, { ...this.query, cursor });
    if (!page) return undefined;
    this.show({ ...page, items: [...before, ...page.items], matches: this.matches }, before.length);
    return before.length;
  }

  async #ask(
    loading: 'list' | 'more',
    connection: Connection,
    product: string,
    query: ListQuery,
  ): Promise<ReviewPage | undefined> {
    this.#request?.abort();
    const { signal } = (this.#request = new AbortController());
    this.loading = loading;
    this.problem = undefined;
    this.#host.requestUpdate();
    const result = await fetchReviews(
      connection,
      product,
      { ...query, limit: limitOf(this.#host) },
      { signal },
    );
    if (signal.aborted) return undefined;
    if (result.ok) return result.value;
    // What was there answers another query; more of it would not be what was asked for.
    if (loading === 'list') this.show(NOTHING);
    this.loading = undefined;
    this.problem = result.problem;
    addEventListener('online', this.#again, { once: true });
    this.#host.requestUpdate();
    return undefined;
  }
}
