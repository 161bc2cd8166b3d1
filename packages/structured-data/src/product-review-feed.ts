/**
 * ⑨ Google's product review feed, schema 2.4 (developers.google.com/product-review-feeds), in pieces that are written one
 * after the other: the beginning, any number of reviews, the end. Elements stand in the schema's order.
 */
import type { Product, Review, Summary } from '@vouch/contract';
import { gtinsOf, skusOf } from './identifiers.ts';
import { element, parent } from './xml.ts';

const SCHEMA = 'http://www.google.com/shopping/reviews/schema/product/2.4/product_reviews.xsd';

export interface FeedReview {
  review: Review;
  /** The products whose pages show it, the one it was written for first. Those without an address are left out. */
  products: readonly Product[];
  /** The lowest and highest rating there is. */
  scale: Pick<Summary, 'best' | 'worst'>;
  /** Stands in for the date where nobody said when it was written: it was no later than this. RFC 3339. */
  receivedAt: string;
  /** It was public before it was found to be spam. */
  spam: boolean;
}

/** Everything before the reviews. */
export function feedStart(publisher: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<feed xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="${SCHEMA}">` +
    `<version>2.4</version>${parent('publisher', element('name', publisher))}\n`
  );
}

/** Goes before the first review. A feed without any has neither this nor its counterpart: the schema wants one at least. */
export const FEED_REVIEWS_START = '<reviews>\n';
export const FEED_REVIEWS_END = '</reviews>\n';
export const FEED_END = '</feed>\n';

/** One review; null where no product has an address, which the schema requires. */
export function feedReview({ review, products, scale, receivedAt, spam }: FeedReview): string | null {
  const listed = products.flatMap((product) => {
    const url = addressOf(product);
    return url === null ? [] : [{ ...product, url }];
  });
  const page = listed[0]?.url;
  if (page === undefined) return null;
  const { id, author, createdAt, title, rating, verified, labels, media } = review;
  const isImported = labels.includes('imported');
  const isIncentivised = labels.includes('incentivised');
  const photos = media.filter(({ kind }) => kind === 'photo');
  const content = contentOf(review, scale);
  return (
    parent(
      'review',
      element('review_id', id),
      parent('reviewer', nameOf(author)),
      element('review_timestamp', createdAt ?? receivedAt),
      isBlank(title) || title === content ? '' : element('title', title),
      element('content', content),
      element('review_url', page, { type: 'group' }),
      parent('reviewer_images', ...photos.map(({ url }) => parent('reviewer_image', element('url', url)))),
      parent('ratings', element('overall', rating, { min: scale.worst, max: scale.best })),
      parent('products', ...listed.map(productXml)),
      element('is_spam', spam),
      element('is_verified_purchase', verified !== null),
      // What another system asked for and rewarded is known only where it says so.
      isImported && !isIncentivised ? '' : element('is_incentivized_review', isIncentivised),
      isImported ? '' : element('collection_method', verified === null ? 'unsolicited' : 'post_fulfillment'),
    ) + '\n'
  );
}

function nameOf({ name, anonymous }: Review['author']): string {
  return anonymous || name === null || isBlank(name)
    ? element('name', 'Anonymous', { is_anonymous: true })
    : element('name', name);
}

/** The schema wants a text, and a rating alone is a review as well: leaving it out would change the average. */
export function contentOf(
  { body, title, rating }: Review,
  { best }: Pick<FeedReview['scale'], 'best'>,
): string {
  return [body, title].find((text) => !isBlank(text)) ?? `${rating}/${best}`;
}

function productXml(product: Product & { url: string }): string {
  const { title, url, brand, mpn } = product;
  const listOf = (name: string, values: readonly string[]) =>
    parent(`${name}s`, ...values.map((value) => element(name, value)));
  return parent(
    'product',
    parent(
      'product_ids',
      listOf('gtin', gtinsOf(product)),
      listOf('mpn', known(mpn)),
      listOf('sku', skusOf(product).flatMap(known)),
      listOf('brand', known(brand)),
    ),
    ...known(title).map((name) => element('product_name', name)),
    element('product_url', url),
  );
}

/** As an address is sent: nothing in it that is not ASCII. */
const addressOf = ({ url }: Product): string | null => (url === null ? null : (URL.parse(url)?.href ?? null));

const known = (text: string | null): string[] => (text === null || isBlank(text) ? [] : [text]);

const isBlank = (text: string): boolean => text.trim() === '';
