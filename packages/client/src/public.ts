/** What pages ask and shoppers send, one function an endpoint, so that a bundle holds only those it calls. */
import type {
  OwnReview,
  ProductPage,
  Report,
  ReviewDraft,
  ReviewEditDraft,
  ReviewPage,
  ReviewSort,
  SubmitReceipt,
  Summary,
  SummaryList,
} from '@vouch/contract';
import { type Connection, type Result, request, shopPath } from './http.ts';

export interface ReadOptions {
  signal?: AbortSignal | undefined;
}

/** Which reviews, in which order; what is left out does not filter. */
export interface ListQuery {
  sort?: ReviewSort | undefined;
  /** Only these ratings, 1 to 5. */
  rating?: readonly number[] | undefined;
  verified?: boolean | undefined;
  /** BCP 47. */
  language?: string | undefined;
  /** Words to look for. */
  q?: string | undefined;
  /** 10 by default, 50 at most. */
  limit?: number | undefined;
  /** `nextCursor` of the page before, of the same query. */
  cursor?: string | undefined;
}

/** Everything a product page shows, in one answer. */
export function fetchProductPage(
  connection: Connection,
  product: string,
  { signal }: ReadOptions = {},
): Promise<Result<ProductPage>> {
  return request(connection, shopPath(connection.shop, 'products', product), { signal });
}

export function fetchSummary(
  connection: Connection,
  product: string,
  { signal }: ReadOptions = {},
): Promise<Result<Summary>> {
  return request(connection, shopPath(connection.shop, 'products', product, 'summary'), { signal });
}

/** Summaries in the order asked, 100 products at most. */
export function fetchSummaries(
  connection: Connection,
  products: readonly string[],
  { signal }: ReadOptions = {},
): Promise<Result<SummaryList>> {
  return request(connection, shopPath(connection.shop, 'summaries'), {
    query: { product: products },
    signal,
  });
}

export function fetchReviews(
  connection: Connection,
  product: string,
  { sort, rating, verified, language, q, limit, cursor }: ListQuery = {},
  { signal }: ReadOptions = {},
): Promise<Result<ReviewPage>> {
  return request(connection, shopPath(connection.shop, 'products', product, 'reviews'), {
    query: { sort, rating, verified, language, q, limit, cursor },
    signal,
  });
}

/** The product's schema.org node as the endpoint gives it; undefined at 0 reviews. */
export function fetchJsonLd(
  connection: Connection,
  product: string,
  { signal }: ReadOptions = {},
): Promise<Result<object | undefined>> {
  return request(connection, shopPath(connection.shop, 'products', product, 'json-ld'), { signal });
}

export interface SubmitOptions extends ReadOptions {
  /** The same key and draft within 24 hours answer the same receipt, so that a retry cannot fail. */
  idempotencyKey?: string;
}

export function submitReview(
  connection: Connection,
  draft: ReviewDraft,
  { idempotencyKey, signal }: SubmitOptions = {},
): Promise<Result<SubmitReceipt>> {
  return request(connection, shopPath(connection.shop, 'reviews'), {
    method: 'POST',
    json: draft,
    ...(idempotencyKey && { headers: { 'Idempotency-Key': idempotencyKey } }),
    signal,
  });
}

/** The author's own review: status, reason of a refusal, waiting edit, history. */
export function fetchOwnReview(
  connection: Connection,
  reviewId: string,
  manageToken: string,
  { signal }: ReadOptions = {},
): Promise<Result<OwnReview>> {
  return request(connection, shopPath(connection.shop, 'reviews', reviewId), { bearer: manageToken, signal });
}

export function editReview(
  connection: Connection,
  reviewId: string,
  manageToken: string,
  edit: ReviewEditDraft,
  { signal }: ReadOptions = {},
): Promise<Result<OwnReview>> {
  return request(connection, shopPath(connection.shop, 'reviews', reviewId), {
    method: 'PATCH',
    json: edit,
    bearer: manageToken,
    signal,
  });
}

export function withdrawReview(
  connection: Connection,
  reviewId: string,
  manageToken: string,
  { signal }: ReadOptions = {},
): Promise<Result<undefined>> {
  return request(connection, shopPath(connection.shop, 'reviews', reviewId), {
    method: 'DELETE',
    bearer: manageToken,
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
