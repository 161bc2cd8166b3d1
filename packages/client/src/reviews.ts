/** What a review list asks, and what its readers say back. */
import type { Report, ReviewPage, ReviewSort } from '@vouch/contract';
import { type Connection, type Result, request, shopPath } from './http.ts';
import type { ReadOptions } from './product.ts';

/** Which reviews, in which order; what is left out does not filter. */
export interface ListQuery {
  sort?: ReviewSort | undefined;
  /** Only these ratings of the shop's scale. */
  rating?: readonly number[] | undefined;
  verified?: boolean | undefined;
  /** Only with photos or videos. */
  media?: boolean | undefined;
  /** Only reviews that answered so, `question:value`; of one question any of its values. */
  answer?: readonly string[] | undefined;
  /** Only this language (BCP 47); with the sort `language`, it comes first. */
  language?: string | undefined;
  /** Words to look for. */
  q?: string | undefined;
  /** 10 by default, 50 at most. */
  limit?: number | undefined;
  /** `nextCursor` of the page before, of the same query. */
  cursor?: string | undefined;
}

export function fetchReviews(
  connection: Connection,
  product: string,
  query: ListQuery = {},
  { signal }: ReadOptions = {},
): Promise<Result<ReviewPage>> {
  return request(connection, shopPath(connection.shop, 'products', product, 'reviews'), {
    query: { ...query },
    signal,
  });
}

/** Was the review helpful? Null takes the vote back. */
export function voteReview(
  connection: Connection,
  reviewId: string,
  helpful: boolean | null,
  { signal }: ReadOptions = {},
): Promise<Result<undefined>> {
  return request(connection, shopPath(connection.shop, 'reviews', reviewId, 'vote'), {
    method: 'POST',
    json: { helpful },
    signal,
  });
}

export function reportReview(
  connection: Connection,
  reviewId: string,
  report: Report,
  { signal }: ReadOptions = {},
): Promise<Result<undefined>> {
  return request(connection, shopPath(connection.shop, 'reviews', reviewId, 'report'), {
    method: 'POST',
    json: report,
    signal,
  });
}
