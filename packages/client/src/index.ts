/** A typed client for Vouch's HTTP API. */
export {
  createAdminClient,
  createShop,
  type AdminClient,
  type AdminConnection,
  type AdminListQuery,
} from './admin.ts';
export { createClient, type Client } from './create-client.ts';
export {
  request,
  send,
  shopPath,
  type Connection,
  type Failure,
  type FailureCode,
  type Query,
  type RequestOptions,
  type Result,
} from './http.ts';
export {
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
  uploadMedia,
  voteReview,
  withdrawReview,
  type ListQuery,
  type MediaDraft,
  type ReadOptions,
  type ShopReviewListQuery,
  type SubmitOptions,
  type UploadOptions,
} from './public.ts';
