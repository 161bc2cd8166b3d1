/** ⑧b Reviews to show off with, of a product or of the whole shop: chosen by anything but their rating. */
import { type Connection, type Result, fetchReviews, fetchShopReviews } from '@vouch/client';
import type { Product, ProductPage, RatingScale, Review } from '@vouch/contract';

/** By what they are chosen; each in the order of its name, `media` being the newest with photos or videos. */
export const CHOICES = ['recent', 'helpful', 'media'] as const;
export type Choice = (typeof CHOICES)[number];

/** A review, and its product where reviews of several are shown. */
export type ChosenReview = Review & { product?: Pick<Product, 'title' | 'url'> | undefined };

export interface ChosenPage {
  items: readonly ChosenReview[];
  nextCursor: string | null;
  scale: RatingScale;
}

/** As many as the API gives at once. */
const MAX_LIMIT = 50;

/** How many a page asked for, kept within 1 to 50; `usual` where it names no number. */
export function withinLimit(asked: number | undefined, usual: number): number {
  return Math.min(Math.max(Math.trunc(asked || usual), 1), MAX_LIMIT);
}

export interface ChosenQuery {
  choice: Choice;
  /** 1 to 50. */
  limit: number;
  cursor?: string | undefined;
}

/**
 * Asks for a page of them. The newest of a product may stand in its page already, and then nothing is asked.
 *
 * @param page the product's page, or undefined for the whole shop
 */
export async function fetchChosen(
  connection: Connection,
  page: ProductPage | undefined,
  { choice, limit, cursor }: ChosenQuery,
  signal?: AbortSignal,
): Promise<Result<ChosenPage>> {
  const query = {
    sort: choice === 'helpful' ? choice : ('recent' as const),
    media: choice === 'media' || undefined,
    limit,
    cursor,
  };
  if (!page) return fetchShopReviews(connection, query, { signal });
  const { product, reviews, settings } = page;
  const isThere = choice === 'recent' && (reviews.items.length >= limit || !reviews.nextCursor);
  const result = isThere
    ? { ok: true as const, value: { ...reviews, items: reviews.items.slice(0, limit) } }
    : await fetchReviews(connection, product.productId, query, { signal });
  return result.ok ? { ok: true, value: { ...result.value, scale: settings.scale } } : result;
}
