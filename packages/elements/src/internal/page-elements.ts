/** Which elements the page holds, asked of the document because their code may not be loaded yet. */

import { browser } from './browser.ts';

/** The page's review list for a product. */
export function listOf(product: string | undefined): HTMLElement | undefined {
  return find('vouch-reviews', product);
}

/** How many reviews a list shows at once, as the page says it. */
export function limitOf(list: Element | undefined): number | undefined {
  return Number(list?.getAttribute('limit')) || undefined;
}

/** Whether the page shows more of a product than its badge, so that one request should bring everything. */
export function isListedOnPage(product: string): boolean {
  return !!find('vouch-reviews,vouch-form', product);
}

function find(selector: string, product: string | undefined): HTMLElement | undefined {
  if (!browser.isHere) return undefined;
  return [...document.querySelectorAll<HTMLElement & { product?: string }>(selector)].find(
    (element) => (element.product ?? element.getAttribute('product')) === product,
  );
}
