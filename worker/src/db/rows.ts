/** Rows of the database as what goes over the wire. */
import {
  SCALES,
  type FilterCounts,
  type Product,
  type RatingScale,
  type Review,
  type ReviewVersion,
  type Summary,
} from '@vouch/contract';
import { UNKNOWN_LANGUAGE } from '../domain/language.ts';
import { toMedia, type MediaAddress } from '../domain/media.ts';
import type { products, reviewGroups, reviews } from './schema.ts';

export type ReviewRow = typeof reviews.$inferSelect;
export type ProductRow = typeof products.$inferSelect;
export type GroupRow = typeof reviewGroups.$inferSelect;

export const toTimestamp = (milliseconds: number) => new Date(milliseconds).toISOString();
export const toTimestampOrNull = (milliseconds: number | null) =>
  milliseconds === null ? null : toTimestamp(milliseconds);

export function toReview(row: ReviewRow, mediaAddress: MediaAddress): Review {
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
    media: row.media.map((media) => toMedia(media, row.shopId, mediaAddress)),
    reply: row.replyBody === null ? null : { body: row.replyBody, createdAt: toTimestampOrNull(row.replyAt) },
    answers: row.answers.map(({ question, value }) => ({ question, value })),
  };
}

export function toProduct(row: ProductRow): Product {
  const { productId, title, url, image, brand, mpn, type, group, aliases } = row;
  return { productId, title, url, image, brand, mpn, type, group, aliases };
}

/** A product that the shop has not told of and nobody has reviewed. */
export function unknownProduct(productId: string): Product {
  return {
    productId,
    title: null,
    url: null,
    image: null,
    brand: null,
    mpn: null,
    type: null,
    group: null,
    aliases: [],
  };
}

/** What published reviews add up to: a product's, or its group's. */
export type Counters = Omit<GroupRow, 'shopId' | 'groupId' | 'version'>;

const NO_REVIEWS: Counters = {
  reviewCount: 0,
  ratingSum: 0,
  verifiedCount: 0,
  mediaCount: 0,
  importedCount: 0,
  histogram: {},
  languages: {},
  answers: {},
};

export function toSummary(productId: string, scale: RatingScale, counters: Counters = NO_REVIEWS): Summary {
  const { worst, best } = SCALES[scale];
  const histogram: Record<string, number> = {};
  for (let rating = worst; rating <= best; rating++) histogram[rating] = counters.histogram[rating] ?? 0;
  const { reviewCount: count, ratingSum } = counters;
  return {
    productId,
    count,
    average: count === 0 ? null : Math.round((ratingSum / count) * 100) / 100,
    histogram,
    best,
    worst,
    verifiedCount: counters.verifiedCount,
  };
}

/** Only what has reviews is named. */
export function toFilterCounts(counters: Counters = NO_REVIEWS): FilterCounts {
  const chosen = Object.entries(counters.answers).filter(([, count]) => count > 0);
  const byQuestion = Map.groupBy(chosen, ([choice]) => choice.split(':')[0]!);
  const answers = [...byQuestion].map(([question, counts]): [string, Record<string, number>] => [
    question,
    Object.fromEntries(counts.map(([choice, count]) => [choice.slice(question.length + 1), count])),
  ]);
  return {
    verified: counters.verifiedCount,
    media: counters.mediaCount,
    languages: Object.fromEntries(
      Object.entries(counters.languages).filter(([tag, count]) => count > 0 && tag !== UNKNOWN_LANGUAGE),
    ),
    imported: counters.importedCount,
    answers: Object.fromEntries(answers),
  };
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
