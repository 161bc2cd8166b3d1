/** What an export reads, by its format. */
import type { AdminClient, Client } from '@vouch/client';
import { valueOf } from '../failure.ts';
import { metaFeed, SHOPIFY_RATINGS, SHOPIFY_REVIEWS, type RatedProduct } from './published-formats.ts';
import { REVIEW_EXPORTS } from './review-formats.ts';
import { inFormat, type ExportSource } from './write-rows.ts';

export const EXPORT_FORMATS = [
  'vouch',
  'jsonl',
  'judgeme',
  'shopify',
  'meta',
  'shopify-reviews',
  'shopify-ratings',
] as const;
export type ExportFormatName = (typeof EXPORT_FORMATS)[number];

const PRODUCTS_A_PAGE = 50;

/** Throws where the API refuses. */
export async function openExport(
  api: AdminClient,
  shop: Client,
  format: ExportFormatName,
): Promise<ExportSource> {
  switch (format) {
    case 'vouch':
    case 'jsonl':
    case 'judgeme':
    case 'shopify':
      return inFormat(valueOf(await api.exports.stream()), REVIEW_EXPORTS[format]);
    case 'meta': {
      const settings = valueOf(await api.settings.get());
      return inFormat(valueOf(await api.exports.published()), metaFeed(settings));
    }
    case 'shopify-reviews':
      return inFormat(valueOf(await api.exports.published()), SHOPIFY_REVIEWS);
    case 'shopify-ratings':
      return inFormat(ratedProducts(api, shop), SHOPIFY_RATINGS);
  }
}

async function* ratedProducts({ products }: AdminClient, shop: Client): AsyncGenerator<RatedProduct> {
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = valueOf(await products.list({ limit: PRODUCTS_A_PAGE, cursor }));
    if (page.items.length === 0) return;
    const { items } = valueOf(await shop.summaries(page.items.map(({ productId }) => productId)));
    for (const [at, product] of page.items.entries()) yield { product, summary: items[at]! };
    cursor = page.nextCursor;
  }
}
