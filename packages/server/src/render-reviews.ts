/** Reviews as HTML for a shop's own pages: rendered by the API, put into the shop's template. */
import { plainElements, readFragment, type RenderedElement, type RenderedReviews } from './fragment.ts';

export interface RenderReviewsOptions {
  /** Where Vouch is: its origin, `https://reviews.example.com`. */
  api: string;
  shop: string;
  /** The product's id, or one of its aliases. */
  product: string;
  /** Which elements, in their order on the page; all three by default. */
  elements?: readonly RenderedElement[];
  /** Language of the words around the reviews (BCP 47); the shop's own by default. */
  locale?: string | null | undefined;
  /**
   * `vouch-sort` and `vouch-cursor` of the page's own address, as they stand there: links to further reviews carry them.
   * What Vouch does not understand of them shows the first page.
   */
  sort?: string | null | undefined;
  cursor?: string | null | undefined;
  /**
   * The purchase token of the buyer whom the page is for. It is written into the form, so the page has to be
   * `Cache-Control: private, no-store`.
   */
  token?: string | undefined;
  /**
   * `@id` of the page's own Product node, an IRI such as `https://shop.example/mug#product`: the structured data then
   * joins it. `false` leaves the structured data out.
   */
  productNode?: string | false | undefined;
  /** Milliseconds after which the page goes on without; 1,000 by default. */
  timeoutMs?: number | undefined;
  /** Instead of the global `fetch`: that of a service binding or of a cache. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
}

const ALL: readonly RenderedElement[] = ['rating', 'reviews', 'form'];

/**
 * Asks the API for a product's rating, reviews and form as HTML that shows before any script runs (declarative shadow
 * DOM). The page has `vouch.js` as ever, which takes over what it finds.
 *
 * Never throws, and keeps no page waiting longer than `timeoutMs`: without an answer it resolves to the plain elements,
 * which `vouch.js` fills in in the browser.
 *
 * @example
 * const { elements, data, structuredData } = await renderReviews({
 *   api: 'https://reviews.example.com',
 *   shop: 'nord',
 *   product: 'SKU-1',
 *   sort: url.searchParams.get('vouch-sort'),
 *   cursor: url.searchParams.get('vouch-cursor'),
 * });
 */
export async function renderReviews(options: RenderReviewsOptions): Promise<RenderedReviews> {
  const { elements = ALL, timeoutMs = 1_000 } = options;
  const late = new AbortController();
  // A fetch that minds no signal keeps nobody waiting either.
  const tooLate = new Promise<null>((resolve) => late.signal.addEventListener('abort', () => resolve(null)));
  const timer = setTimeout(() => late.abort(), timeoutMs);
  const answer = ask(options, elements, late.signal).catch(() => null);
  const rendered = await Promise.race([answer, tooLate]);
  clearTimeout(timer);
  return rendered ?? plainElements(elements, options);
}

/** Null where the answer is no fragment. */
async function ask(
  options: RenderReviewsOptions,
  elements: readonly RenderedElement[],
  signal: AbortSignal,
): Promise<RenderedReviews | null> {
  let response = await askOnce(options, elements, signal);
  // The address was made up, or kept longer than the reviews that it led to.
  if (response.status === 422 && (options.sort || options.cursor))
    response = await askOnce({ ...options, sort: null, cursor: null }, elements, signal);
  return response.ok ? readFragment(await response.text(), elements) : null;
}

function askOnce(
  { api, shop, product, locale, sort, cursor, token, productNode, fetch: ask = fetch }: RenderReviewsOptions,
  elements: readonly RenderedElement[],
  signal: AbortSignal,
): Promise<Response> {
  const path = ['/v1/shops', shop, 'products', product, 'fragment'];
  const url = new URL(path.map((part, at) => (at === 0 ? part : encodeURIComponent(part))).join('/'), api);
  const query = {
    elements: elements.join(','),
    locale,
    sort,
    cursor,
    ...(productNode === false ? { 'json-ld': 'none' } : { 'product-node': productNode }),
  };
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value);
  const headers = { Accept: 'text/html', ...(token && { 'Vouch-Purchase-Token': token }) };
  return ask(url.href, { headers, signal });
}
