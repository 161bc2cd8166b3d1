/** Keeps sort and filters in the page's address, in parameters of their own: `vouch-rating=2&vouch-q=warm`. */
import type { ListQuery } from '@vouch/client';
import type { ReviewSort } from '@vouch/contract';

const PREFIX = 'vouch-';
const SORTS: readonly string[] = [
  'recent',
  'helpful',
  'highest',
  'lowest',
  'media',
  'language',
] satisfies ReviewSort[];

export class ViewInUrl {
  readonly #moved: () => void;
  /** What was written last, and for which product. */
  #written: { product: string; address: string } | undefined;

  /** @param moved the reader went back or forth in the page's history */
  constructor(moved: () => void) {
    this.#moved = moved;
    addEventListener('popstate', moved);
  }

  disconnect(): void {
    removeEventListener('popstate', this.#moved);
  }

  /**
   * The view that the address asks for. Anybody may have made that address: what the API would refuse is left out. A
   * page that changes its product before its address does not carry the view over.
   */
  read(product: string): ListQuery {
    if (this.#written && this.#written.product !== product && this.#written.address === location.href) {
      this.write(product, {});
      return {};
    }
    const search = new URLSearchParams(location.search);
    const one = (name: string) => search.get(PREFIX + name) ?? undefined;
    const some = (name: string) => search.getAll(PREFIX + name).slice(0, 20);
    const rating = some('rating')
      .filter((value) => /^(\d|10)$/.test(value))
      .map(Number);
    const answer = some('answer').filter((value) => /^[a-z0-9-]{1,40}:[a-z0-9-]{1,40}$/.test(value));
    const sort = one('sort');
    const language = one('language');
    const query: ListQuery = {
      sort:
        SORTS.includes(sort ?? '') && (sort !== 'language' || language) ? (sort as ReviewSort) : undefined,
      rating: rating.length ? [...new Set(rating)] : undefined,
      verified: one('verified') === 'true' || undefined,
      media: one('media') === 'true' || undefined,
      language: /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language ?? '') ? language : undefined,
      answer: answer.length ? answer : undefined,
      q: one('q')?.slice(0, 200) || undefined,
    };
    return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
  }

  /** Leaves all else of the address as it is. */
  write(product: string, query: ListQuery): void {
    const { pathname, search, hash } = location;
    const own = new URLSearchParams();
    for (const [name, values] of Object.entries(query))
      for (const value of [values].flat()) if (value !== undefined) own.append(PREFIX + name, String(value));
    const parts = search
      .slice(1)
      .split('&')
      .filter((part) => part && !part.startsWith(PREFIX));
    if (own.size) parts.push(String(own));
    const next = parts.length ? `?${parts.join('&')}` : '';
    if (next !== search) history.replaceState(history.state, '', pathname + next + hash);
    this.#written = { product, address: location.href };
  }
}
