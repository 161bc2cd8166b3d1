/** Rows of the database as what goes over the wire. */
import type { Product, ReviewVersion, Review, Summary } from '@vouch/contract';
import { UNKNOWN_LANGUAGE } from '../domain/language.ts';
import type { products, reviews } from './schema.ts';

export type ReviewRow = typeof reviews.$inferSelect;
type ProductRow = typeof products.$inferSelect;

/** The scale every shop uses. */
const BEST = 5;
const WORST = 1;

export const toTimestamp = (milliseconds: number) => new Date(milliseconds).toISOString();
export const toTimestampOrNull = (milliseconds: number | null) =>
  milliseconds === null ? null : toTimestamp(milliseconds);

export function toReview(row: ReviewRow): Review {
  return {
    id: row.id,
    productId: row.productId,
    rating: row.rating,
    title: row.title,
    body: row.body,
    author: { name: row.authorName, anonymous: row.authorName === null },
    language: row.language === UNKNOWN_LANGUAGE ? null : row.language,
    createdAt: toTimestampOrNull(row.createdAt),
    publishedAt: toTimestampOrNull(row.publishedAt),
    experiencedAt: toTimestampOrNull(row.experiencedAt),
    verified: row.verifiedBy === null ? null : { by: row.verifiedBy },
    labels: row.labels,
    helpful: { yes: row.helpfulYes, no: row.helpfulNo },
    media: [],
    reply: row.replyBody === null ? null : { body: row.replyBody, createdAt: toTimestampOrNull(row.replyAt) },
    answers: [],
  };
}

export function toProduct(row: ProductRow): Product {
  const { productId, title, url, image, brand, aliases } = row;
  return { productId, title, url, image, brand, aliases };
}

/** A product that the shop has not told of and nobody has reviewed. */
export function unknownProduct(productId: string): Product {
  return { productId, title: null, url: null, image: null, brand: null, aliases: [] };
}

type Counters = Pick<ProductRow, 'productId' | 'reviewCount' | 'ratingSum' | 'verifiedCount' | 'histogram'>;

export function toSummary(row: Counters): Summary {
  const histogram: Record<string, number> = {};
  for (let rating = WORST; rating <= BEST; rating++) histogram[rating] = row.histogram[rating] ?? 0;
  return {
    productId: row.productId,
    count: row.reviewCount,
    average: row.reviewCount === 0 ? null : Math.round((row.ratingSum / row.reviewCount) * 100) / 100,
    histogram,
    best: BEST,
    worst: WORST,
    verifiedCount: row.verifiedCount,
  };
}

export function zeroSummary(productId: string): Summary {
  return toSummary({ productId, reviewCount: 0, ratingSum: 0, verifiedCount: 0, histogram: {} });
}

export function toVersion(row: {
  rating: number;
  title: string;
  body: string;
  authorName: string | null;
  writtenAt: number | null;
}): ReviewVersion {
  const { rating, title, body, authorName, writtenAt } = row;
  const author = { name: authorName, anonymous: authorName === null };
  return { rating, title, body, author, writtenAt: toTimestampOrNull(writtenAt) };
}
