/** What pages without a product ask: the shop itself, and its published reviews for home pages and galleries. */
import type { ShopPage, ShopReviewPage, ShopReviewSort } from '@vouch/contract';
import { type Connection, type Result, request, shopPath } from './http.ts';
import type { ReadOptions } from './product.ts';

/** What is left out does not filter. Reviews cannot be picked by their rating. */
export interface ShopReviewListQuery {
  /** `recent` by default. */
  sort?: ShopReviewSort | undefined;
  /** Only reviews with photos or videos. */
  media?: true | undefined;
  /** BCP 47. */
  language?: string | undefined;
  /** 10 by default, 50 at most. */
  limit?: number | undefined;
  /** `nextCursor` of the page before, of the same query. */
  cursor?: string | undefined;
}

export function fetchShopReviews(
  connection: Connection,
  { sort, media, language, limit, cursor }: ShopReviewListQuery = {},
  { signal }: ReadOptions = {},
): Promise<Result<ShopReviewPage>> {
  return request(connection, shopPath(connection.shop, 'reviews'), {
    query: { sort, media, language, limit, cursor },
    signal,
  });
}

/** How the shop takes and checks reviews. */
export function fetchShop(connection: Connection, { signal }: ReadOptions = {}): Promise<Result<ShopPage>> {
  return request(connection, shopPath(connection.shop), { signal });
}
