/**
 * The page's own schema.org Product node. It says nothing of ratings: `vouch-reviews` joins them to this
 * node by its `@id`, so that a page never holds two Products.
 */
import { serializeJsonLd } from '@vouch/server';
import { raw } from 'hono/html';
import { productPath } from './products.ts';
import type { Product } from './products.ts';

/** @param origin scheme and host of the shop: search engines want absolute addresses. */
export function productNode(origin: string, product: Product): Readonly<Record<string, unknown>> {
  const page = `${origin}${productPath(product)}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    '@id': `${page}#product`,
    name: product.title,
    description: product.description,
    sku: product.sku,
    gtin13: product.gtin,
    brand: { '@type': 'Brand', name: product.brand },
    image: `${origin}${product.image}`,
    offers: {
      '@type': 'Offer',
      url: page,
      price: (product.priceMinor / 100).toFixed(2),
      priceCurrency: product.currency,
      availability: 'https://schema.org/InStock',
    },
  };
}

/** A data block for the page's head. */
export function jsonLdScript(node: Readonly<Record<string, unknown>>): ReturnType<typeof raw> {
  return raw(`<script type="application/ld+json">${serializeJsonLd(node)}</script>`);
}
