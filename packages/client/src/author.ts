/** What an author does: write, look, edit, withdraw. */
import type { OwnReview, ReviewDraft, ReviewEditDraft, SubmitReceipt } from '@vouch/contract';
import { type Connection, type Result, request, shopPath } from './http.ts';
import type { ReadOptions } from './product.ts';

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
