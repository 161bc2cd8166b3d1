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
  editReview,
  fetchJsonLd,
  fetchOwnReview,
  fetchProductPage,
  fetchReviews,
  fetchSummaries,
  fetchSummary,
  reportReview,
  submitReview,
  voteReview,
  withdrawReview,
  type ListQuery,
  type ReadOptions,
  type SubmitOptions,
} from './public.ts';
