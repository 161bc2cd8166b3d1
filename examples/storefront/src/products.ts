/** The shop's catalogue, as its pages need it. The data file is the shop's "database". */
import catalogue from '../data/products.json' with { type: 'json' };
import type { Locale } from './messages.ts';

export interface Product {
  /** The shop's own id: part of the page's address and of every purchase token. */
  readonly productId: string;
  /** The language the product page is written in. */
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** Price in the currency's minor unit: 1600 with EUR is 16 euros. */
  readonly priceMinor: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly sku: string;
  /** GTIN-13 of the restricted range 20 to 29, which is issued to nobody. */
  readonly gtin: string;
  readonly brand: string;
  /** Path of the picture on this origin. */
  readonly image: string;
}

export const products: readonly Product[] = catalogue.map((product) => ({
  ...product,
  locale: product.locale as Locale,
}));

export function findProduct(productId: string): Product | undefined {
  return products.find((product) => product.productId === productId);
}

/** Address of a product's page on this origin, without a fragment. */
export function productPath(product: Product): string {
  return `/demo/products/${encodeURIComponent(product.productId)}`;
}

/** Address of the same page with the review form on top, for review links. */
export function reviewPath(product: Product): string {
  return `${productPath(product)}?review`;
}

/** The price as people write it in the page's language. */
export function formatPrice(product: Product): string {
  const format = new Intl.NumberFormat(product.locale, {
    style: 'currency',
    currency: product.currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  return format.format(product.priceMinor / 100);
}
