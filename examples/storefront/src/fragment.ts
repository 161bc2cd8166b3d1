/** Vouch's elements for a product's page, drawn by Vouch: they show before any script. */
import { raw } from 'hono/html';
import type { Markup } from './pages/layout.ts';
import type { Product } from './products.ts';

/** The Vouch Worker. */
export interface Vouch {
  fetch(request: Request): Promise<Response>;
}

/** Each element where the page wants it. */
export interface Drawn {
  rating: Markup;
  reviews: Markup;
  form: Markup;
  /** What the elements were drawn from, and the structured data. */
  data: Markup;
}

const ELEMENTS = ['rating', 'reviews', 'form'] as const;

/** Null when Vouch cannot be had: then the script draws the elements. */
export async function drawnElements(
  vouch: Vouch,
  shop: string,
  page: URL,
  product: Product,
): Promise<Drawn | null> {
  const url = new URL(`/v1/shops/${shop}/products/${product.productId}/fragment`, page);
  url.searchParams.set('elements', ELEMENTS.join());
  url.searchParams.set('locale', product.locale);
  url.searchParams.set('product-node', `${page.origin}${page.pathname}#product`);
  for (const name of ['cursor', 'sort']) {
    const value = page.searchParams.get(`vouch-${name}`);
    if (value !== null) url.searchParams.set(name, value);
  }
  const answer = await vouch.fetch(new Request(url)).catch(() => null);
  if (!answer?.ok) return null;
  // No text in it can hold a tag: it is all escaped.
  const [rating = '', reviews = '', form = '', data = ''] = (await answer.text()).split(
    /(?<=<\/vouch-(?:rating|reviews|form)>)/,
  );
  return { rating: raw(rating), reviews: raw(reviews), form: raw(form), data: raw(data) };
}

/** Hashes of the styles that come with them, for the page's Content-Security-Policy. */
export async function styleHashes(vouch: Vouch, page: URL): Promise<string[]> {
  const answer = await vouch.fetch(new Request(new URL('/csp.json', page))).catch(() => null);
  return answer?.ok ? ((await answer.json()) as { 'style-src': string[] })['style-src'] : [];
}
