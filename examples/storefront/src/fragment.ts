/** Vouch's elements for a product's page, drawn by Vouch: they show before any script. */
import { renderReviews } from '@vouch/server';
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

/** Null when Vouch cannot be had: then the script draws the elements. */
export async function drawnElements(
  vouch: Vouch,
  shop: string,
  page: URL,
  product: Product,
): Promise<Drawn | null> {
  const { elements, data, structuredData, isRendered } = await renderReviews({
    api: page.origin,
    shop,
    product: product.productId,
    locale: product.locale,
    sort: page.searchParams.get('vouch-sort'),
    cursor: page.searchParams.get('vouch-cursor'),
    productNode: `${page.origin}${page.pathname}#product`,
    fetch: (url, init) => vouch.fetch(new Request(url, init)),
  });
  if (!isRendered) return null;
  const { rating, reviews, form } = elements;
  return { rating: raw(rating), reviews: raw(reviews), form: raw(form), data: raw(data + structuredData) };
}

/** Hashes of the styles that come with them, for the page's Content-Security-Policy; none while Vouch is away. */
export async function styleHashes(vouch: Vouch, page: URL): Promise<string[]> {
  try {
    const answer = await vouch.fetch(new Request(new URL('/csp.json', page)));
    return ((await answer.json()) as { 'style-src': string[] })['style-src'];
  } catch {
    return [];
  }
}
