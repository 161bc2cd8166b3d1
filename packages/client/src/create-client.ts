/** The same calls bound to one shop, for back ends and tests. Bundles for shoppers import the functions. */
import type { Report, ReviewDraft, ReviewEditDraft } from '@vouch/contract';
import type { Connection } from './http.ts';
import {
  type ListQuery,
  type ReadOptions,
  type ShopReviewListQuery,
  type SubmitOptions,
  discardMedia,
  editReview,
  fetchHistory,
  fetchJsonLd,
  fetchOwnReview,
  fetchProductPage,
  fetchReviews,
  fetchShop,
  fetchShopReviews,
  fetchSummaries,
  fetchSummary,
  reportReview,
  submitReview,
  voteReview,
  withdrawReview,
} from './public.ts';

export type Client = ReturnType<typeof createClient>;

/** A client of one shop. Every call resolves to `{ok: true, value}` or `{ok: false, problem}`. */
export function createClient(connection: Connection) {
  return {
    productPage: (product: string) => fetchProductPage(connection, product),
    summary: (product: string, options?: ReadOptions) => fetchSummary(connection, product, options),
    summaries: (products: readonly string[]) => fetchSummaries(connection, products),
    reviews: (product: string, query?: ListQuery, options?: ReadOptions) =>
      fetchReviews(connection, product, query, options),
    shop: (options?: ReadOptions) => fetchShop(connection, options),
    shopReviews: (query?: ShopReviewListQuery, options?: ReadOptions) =>
      fetchShopReviews(connection, query, options),
    history: (reviewId: string, options?: ReadOptions) => fetchHistory(connection, reviewId, options),
    jsonLd: (product: string, options?: ReadOptions) => fetchJsonLd(connection, product, options),
    submit: (draft: ReviewDraft, options?: SubmitOptions) => submitReview(connection, draft, options),
    ownReview: (id: string, manageToken: string, options?: ReadOptions) =>
      fetchOwnReview(connection, id, manageToken, options),
    edit: (id: string, manageToken: string, edit: ReviewEditDraft, options?: ReadOptions) =>
      editReview(connection, id, manageToken, edit, options),
    withdraw: (id: string, manageToken: string, options?: ReadOptions) =>
      withdrawReview(connection, id, manageToken, options),
    discardMedia: (id: string, token?: string) => discardMedia(connection, id, token),
    vote: (id: string, helpful: boolean | null, options?: ReadOptions) =>
      voteReview(connection, id, helpful, options),
    report: (id: string, report: Report, options?: ReadOptions) =>
      reportReview(connection, id, report, options),
  };
}
