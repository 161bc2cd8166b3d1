/** How the elements of a page are asked for: all of a product that stand near each other in one request. */
import { renderReviews, type RenderedElement, type RenderedReviews } from '@vouch/server';
import type { Env } from './worker.ts';

/** Milliseconds that a page waits for Vouch. */
const LIMIT = 200;
/** Products of a page that are filled in here; `vouch.js` shows the others, all in one request. A Worker has 50 subrequests. */
const MOST = 40;

export interface Vouch {
  /** Null: it is left to the browser. */
  ask(
    product: string,
    elements: readonly RenderedElement[],
    locale: string | undefined,
  ): Promise<RenderedReviews | null>;
  /** An element may be another shop's, or bring a token, which is the browser's alone. */
  isOurs(element: Element): boolean;
}

export function vouchFor({ url }: Request, env: Env): Vouch {
  const { searchParams } = new URL(url);
  let asked = 0;
  const ask: Vouch['ask'] = async (product, elements, locale) => {
    if (++asked > MOST) return null;
    const isList = elements.includes('reviews');
    const rendered = await renderReviews({
      api: env.VOUCH_API,
      shop: env.VOUCH_SHOP,
      product,
      elements,
      locale,
      // Links to further reviews are the page's own, with these parameters.
      sort: isList ? searchParams.get('vouch-sort') : null,
      cursor: isList ? searchParams.get('vouch-cursor') : null,
      timeoutMs: LIMIT,
      fetch: env.VOUCH && ((url, init) => env.VOUCH!.fetch(url, init)),
    });
    return rendered.isRendered ? rendered : null;
  };
  const isOurs: Vouch['isOurs'] = (element) =>
    [env.VOUCH_SHOP, null].includes(element.getAttribute('shop')) &&
    [env.VOUCH_API, null].includes(element.getAttribute('api')) &&
    !element.hasAttribute('token');
  return { ask, isOurs };
}
