/** The public API, one function an endpoint in modules by who asks, so that a bundle holds only what it calls. */
export { editReview, fetchOwnReview, submitReview, withdrawReview, type SubmitOptions } from './author.ts';
export { fetchProductPage, fetchSummaries } from './badges.ts';
export { fetchHistory } from './history.ts';
export { fetchJsonLd, fetchSummary, type ReadOptions } from './product.ts';
export { fetchReviews, reportReview, voteReview, type ListQuery } from './reviews.ts';
export { fetchShop, fetchShopReviews, type ShopReviewListQuery } from './shop.ts';
export { discardMedia, uploadMedia, type MediaDraft, type UploadOptions } from './upload.ts';
