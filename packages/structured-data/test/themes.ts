/** Saved product pages as the common themes write them, clean, and hands to plant faults in them. */
import { readFileSync } from 'node:fs';

export const THEMES = [
  'shopify-dawn',
  'woocommerce-storefront',
  'bigcommerce-cornerstone',
  'magento-luma',
  'prestashop-classic',
  'shopware-storefront',
] as const;
export type Theme = (typeof THEMES)[number];

export function savedPage(theme: Theme): string {
  return readFileSync(`${import.meta.dirname}/themes/${theme}.html`, 'utf8');
}

/** Replaces what is there once; throws where it is not, so that no fault is planted in vain. */
export function plant(page: string, ...changes: readonly [found: string, planted: string][]): string {
  return changes.reduce((html, [found, planted]) => {
    if (html.split(found).length !== 2) throw new Error(`The page has not once: ${found}`);
    return html.replace(found, () => planted);
  }, page);
}
