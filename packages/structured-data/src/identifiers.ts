/** By which of a product's names search engines know it. */
import type { Product } from '@vouch/contract';

type Named = Pick<Product, 'aliases' | 'brand' | 'mpn'>;

/** Trade item numbers with the check digit that they must have (GS1 General Specifications, 7.9). */
export function gtinsOf(product: Named): string[] {
  return namesOf(product, 'gtin').filter(isGtin);
}

export function skusOf(product: Named): string[] {
  return namesOf(product, 'sku');
}

/** Whether a search engine can tell which product it is: by a GTIN, an SKU, or the maker's number with the maker. */
export function isIdentified(product: Named): boolean {
  return (
    gtinsOf(product).length > 0 ||
    skusOf(product).length > 0 ||
    (product.mpn !== null && product.brand !== null)
  );
}

/** Whether it is a GTIN-8, -12, -13 or -14. */
export function isGtin(value: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(value)) return false;
  // Weights 3 and 1 by turns, from the right and without the check digit.
  const sum = [...value]
    .toReversed()
    .map(Number)
    .reduce((total, digit, at) => total + digit * (at % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

function namesOf({ aliases }: Named, kind: string): string[] {
  return aliases.filter((alias) => alias.kind === kind).map(({ value }) => value);
}
