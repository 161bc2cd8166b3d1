/** Keeps sort and filters in the page's address, in parameters of their own: `vouch-rating=2&vouch-q=warm`. */
import type { ListQuery } from '@vouch/client';
import type { ReviewSort, Summary } from '@vouch/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PREFIX = 'vouch-';
const SORTS: readonly string[] = [
  'recent',
  'helpful',
  'highest',
  'lowest',
  'media',
  'language',
] satisfies ReviewSort[];

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly product: string | undefined;
}

export class ViewInUrl implements ReactiveController {
  readonly #host: Host;
  readonly #moved: () => void;
  /** What was written last, and for which product. */
  #written: { product: string | undefined; address: string } | undefined;

  /** @param moved the reader went back or forth in the page's history */
  constructor(host: Host, moved: () => void) {
    this.#host = host;
    this.#moved = moved;
    host.addController(this);
    host.addEventListener('vouch-filter-changed', ({ detail }) => this.#write(detail));
  }

  hostConnected(): void {
    addEventListener('popstate', this.#moved);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#moved);
  }

  /**
   * The view that the address asks for. Anybody may have made that address: what the API would refuse is left out. A
   * page that changes its product before its address does not carry the view over.
   *
   * @param scale of the product's ratings
   */
  read({ worst, best }: Pick<Summary, 'worst' | 'best'>): ListQuery {
    if (
      this.#written &&
      this.#written.product !== this.#host.product &&
      this.#written.address === location.href
    ) {
      this.#write({});
      return {};
    }
    const search = new URLSearchParams(location.search);
    const one = (name: string) => search.get(PREFIX + name) ?? undefined;
    const some = (name: string) => search.getAll(PREFIX + name).slice(0, 20);
    const rating = some('rating')
      .filter((value) => /^\d+$/.test(value))
      .map(Number)
      .filter((value) => worst <= value && value <= best);
    const answer = some('answer').filter((value) => /^[a-z0-9-]{1,40}:[a-z0-9-]{1,40}$/.test(value));
    const sort = one('sort');
    const [language] = some('language').filter(isLanguageTag);
    const query: ListQuery = {
      sort:
        SORTS.includes(sort ?? '') && (sort !== 'language' || language) ? (sort as ReviewSort) : undefined,
      rating: rating.length ? [...new Set(rating)] : undefined,
      verified: one('verified') === 'true' || undefined,
      media: one('media') === 'true' || undefined,
      language,
      answer: answer.length ? answer : undefined,
      q:
        one('q')
          ?.replace(/\p{Cc}/gu, ' ')
          .slice(0, 200) || undefined,
    };
    return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
  }

  /**
   * Leaves all else of the address as it is. It takes the place of the address before: "Back" is how a shopper leaves a
   * product for the listing, and one press for each filter that was tried would be in the way. Filters are taken off
   * where they are shown.
   */
  #write(query: ListQuery): void {
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
    this.#written = { product: this.#host.product, address: location.href };
  }
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
