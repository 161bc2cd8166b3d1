/** ⑨ From what the list shows to schema.org: nothing more is marked up than can be seen. */
import type { Product, Review, Summary } from '@vouch/contract';
import { gtinsOf, skusOf } from './identifiers.ts';

export interface ProductJsonLdInput {
  product: Product;
  summary: Summary;
  /** The reviews that the page shows, in its order. */
  reviews: readonly Review[];
  /** The product's page; `product.url` when left out. */
  url?: string | undefined;
  /** `@id` of the page's own Product node, to be the same node. */
  id?: string | undefined;
  /** What the page calls an anonymous author: "Anonymous" when left out. */
  anonymous?: string | undefined;
}

/** https://schema.org/Product */
export interface ProductJsonLd {
  '@context': 'https://schema.org';
  /** `Product`, or what the page's own node is when this is the same node. */
  '@type': string | readonly string[];
  '@id'?: string;
  name: string;
  sku?: string;
  gtin?: string;
  mpn?: string;
  image?: string;
  url?: string;
  brand?: { '@type': 'Brand'; name: string };
  aggregateRating: AggregateRatingJsonLd;
  review?: readonly ReviewJsonLd[];
}

/** The scale is stated when it is not 1 to 5, which search engines take for granted. */
interface Scale {
  bestRating?: number;
  worstRating?: number;
}

/** https://schema.org/AggregateRating */
export interface AggregateRatingJsonLd extends Scale {
  '@type': 'AggregateRating';
  ratingValue: number;
  reviewCount: number;
}

/** https://schema.org/Review */
export interface ReviewJsonLd {
  '@type': 'Review';
  author: { '@type': 'Person'; name: string };
  /** When it was written; left out when that is not known. */
  datePublished?: string;
  name?: string;
  reviewBody?: string;
  inLanguage?: string;
  reviewRating: { '@type': 'Rating'; ratingValue: number } & Scale;
}

/** A Product node with its AggregateRating and the reviews shown; null at 0 reviews, where there is nothing to say. */
export function productJsonLd(input: ProductJsonLdInput): ProductJsonLd | null {
  const { product, summary, reviews, id, anonymous = 'Anonymous' } = input;
  const { count, average } = summary;
  if (count === 0 || average === null) return null;
  const url = input.url ?? product.url;
  const scale = scaleOf(summary);
  const [sku] = skusOf(product);
  const [gtin] = gtinsOf(product);
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    ...(id && { '@id': id }),
    name: product.title ?? product.productId,
    ...(sku && { sku }),
    ...(gtin && { gtin }),
    ...(product.mpn && { mpn: product.mpn }),
    ...(product.image && { image: product.image }),
    ...(url && { url }),
    ...(product.brand && { brand: { '@type': 'Brand', name: product.brand } }),
    aggregateRating: { '@type': 'AggregateRating', ratingValue: average, reviewCount: count, ...scale },
    ...(reviews.length > 0 && { review: reviews.map((review) => reviewJsonLd(review, scale, anonymous)) }),
  };
}

function reviewJsonLd(review: Review, scale: Scale, anonymous: string): ReviewJsonLd {
  const { author, createdAt, title, body, language, rating } = review;
  return {
    '@type': 'Review',
    author: { '@type': 'Person', name: author.anonymous || !author.name?.trim() ? anonymous : author.name },
    ...(createdAt && { datePublished: createdAt }),
    ...(title && { name: title }),
    ...(body && { reviewBody: body }),
    ...(language && { inLanguage: language }),
    reviewRating: { '@type': 'Rating', ratingValue: rating, ...scale },
  };
}

function scaleOf({ best, worst }: Summary): Scale {
  return best === 5 ? {} : { bestRating: best, worstRating: worst };
}
