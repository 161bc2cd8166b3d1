/** What is public, as other platforms take it: Meta's product review feed and Shopify's standard review objects. */
import type { Product, PublishedRow, Settings, Summary } from '@vouch/contract';
import { contentOf, gtinsOf, skusOf } from '@vouch/structured-data';
import type { ExportFormat } from './write-rows.ts';

/** Stands for the system that the reviews come from. */
const SOURCE = 'Vouch';

/**
 * Meta's feed for Shops (developers.facebook.com, "Product Review Feed Schema", CSV). It knows ratings from 1 to 5 alone:
 * those on another scale are moved to it. Products that share their reviews are told by their group.
 */
export function metaFeed({ name, origins }: Settings): ExportFormat<PublishedRow> {
  return {
    columns: META_COLUMNS,
    cells: ({ review, product, best, worst, receivedAt }) => {
      if (product.url === null) return null;
      const { id, rating, title, author, createdAt, media, labels, verified, reply } = review;
      const photos = media.filter(({ kind }) => kind === 'photo').map(({ url }) => url);
      const answered = reply?.createdAt ? reply : null;
      return [
        SOURCE,
        name,
        '',
        listCell(origins.length > 0 ? origins : [new URL(product.url).origin]),
        id,
        String(Math.round(1 + (4 * (rating - worst)) / (best - worst))),
        title,
        contentOf(review, { best }),
        createdAt ?? receivedAt,
        listCell(photos),
        String(labels.includes('incentivised')),
        String(verified !== null),
        author.name ?? 'Anonymous',
        String(author.anonymous),
        product.title ?? product.productId,
        product.url,
        listCell(product.image === null ? [] : [product.image]),
        product.group ?? '',
        listCell(gtinsOf(product)),
        product.mpn ?? '',
        product.brand ?? '',
        shopifyIdOf(product) ?? '',
        listCell(skusOf(product)),
        answered ? name : '',
        answered ? `${id}-reply` : '',
        answered?.body ?? '',
        answered?.createdAt ?? '',
      ];
    },
  };
}

const META_COLUMNS = [
  'aggregator',
  'store.name',
  'store.id',
  'store.storeUrls',
  'reviewID',
  'rating',
  'title',
  'content',
  'created_at',
  'review_image_urls',
  'incentivized',
  'has_verified_purchase',
  'reviewer.name',
  'reviewer.isAnonymous',
  'product.name',
  'product.url',
  'product.imageUrls',
  'product.groupID',
  'product.productIdentifiers.gtins',
  'product.productIdentifiers.mpn',
  'product.productIdentifiers.brand',
  'product.productIdentifiers.shopifyProductID',
  'product.productIdentifiers.skus',
  'merchant_response.name',
  'merchant_response.id',
  'merchant_response.content',
  'merchant_response.createdAt',
] as const;

/** As Meta's sample writes lists: `['one', 'two']`. */
function listCell(values: readonly string[]): string {
  const quoted = values.map((value) => `'${value.replace(/['\\]/g, '\\$&')}'`);
  return quoted.length === 0 ? '' : `[${quoted.join(', ')}]`;
}

/**
 * Shopify's standard metaobject `product_review`: each line holds the variables of one `metaobjectUpsert`, as a bulk
 * operation takes them (shopify.dev, "Standard product review metaobject definition").
 */
export const SHOPIFY_REVIEWS: ExportFormat<PublishedRow> = {
  line: ({ review, product, best, worst, receivedAt }) => {
    const shopifyProduct = shopifyGidOf(product);
    if (shopifyProduct === null) return null;
    const { id, rating, title, body, author, createdAt, publishedAt, language, media, verified, reply } =
      review;
    const values: Record<string, string | null> = {
      rating: ratingValue(rating, { best, worst }),
      title,
      body,
      submitted_at: createdAt ?? receivedAt,
      published_at: publishedAt,
      source: SOURCE,
      author_display_name: author.name,
      product: shopifyProduct,
      language,
      media_urls: media.length === 0 ? null : JSON.stringify(media.map(({ url }) => url)),
      app_verification_status: verified === null ? 'unverified' : 'verified_buyer',
      merchant_reply: reply?.body ?? null,
      merchant_replied_at: reply?.createdAt ?? null,
    };
    const fields = Object.entries(values).flatMap(([key, value]) => (value ? [{ key, value }] : []));
    return {
      handle: { type: 'product_review', handle: `vouch-${id.toLowerCase()}` },
      metaobject: { capabilities: { publishable: { status: 'ACTIVE' } }, fields },
    };
  },
};

export interface RatedProduct {
  product: Product;
  summary: Summary;
}

/**
 * Shopify's standard metafields `reviews.rating` and `reviews.rating_count`: each line holds the variables of one
 * `metafieldsSet`. A product without reviews gets its count alone: it has no rating.
 */
export const SHOPIFY_RATINGS: ExportFormat<RatedProduct> = {
  line: ({ product, summary }) => {
    const ownerId = shopifyGidOf(product);
    if (ownerId === null) return null;
    const { average, count } = summary;
    const field = (key: string, type: string, value: string) => ({
      ownerId,
      namespace: 'reviews',
      key,
      type,
      value,
    });
    return {
      metafields: [
        ...(average === null ? [] : [field('rating', 'rating', ratingValue(average, summary))]),
        field('rating_count', 'number_integer', String(count)),
      ],
    };
  },
};

/** A value of Shopify's type `rating`: decimals as texts. */
function ratingValue(value: number, { best, worst }: Pick<Summary, 'best' | 'worst'>): string {
  const decimal = (number: number) => (Number.isInteger(number) ? number.toFixed(1) : String(number));
  return JSON.stringify({ value: decimal(value), scale_min: decimal(worst), scale_max: decimal(best) });
}

/** Shopify's number of a product: one of its names, or its id here. */
function shopifyIdOf({ productId, aliases }: Product): string | null {
  const names = aliases.filter(({ kind }) => kind === 'platform').map(({ value }) => value);
  for (const name of [...names, productId]) {
    const [, id] = /^(?:gid:\/\/shopify\/Product\/)?(\d{6,})$/.exec(name) ?? [];
    if (id !== undefined) return id;
  }
  return null;
}

function shopifyGidOf(product: Product): string | null {
  const id = shopifyIdOf(product);
  return id === null ? null : `gid://shopify/Product/${id}`;
}
