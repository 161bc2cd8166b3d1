/** The earlier words of a published review, read when somebody asks what was edited. */
import type { ReviewHistory } from '@vouch/contract';
import { type Connection, type Result, request, shopPath } from './http.ts';
import type { ReadOptions } from './product.ts';

/**
 * Oldest first; empty for a review that was never edited after its publication, and where what it said before is not
 * public any more: it was refused, its author became anonymous, or took out personal data.
 */
export function fetchHistory(
  connection: Connection,
  reviewId: string,
  { signal }: ReadOptions = {},
): Promise<Result<ReviewHistory>> {
  return request(connection, shopPath(connection.shop, 'reviews', reviewId, 'history'), { signal });
}
