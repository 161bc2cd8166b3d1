/**
 * Vouch for a shop's own server: signed proof that somebody bought something, the link that takes it to the review
 * form, and its reviews as HTML and as structured data for the shop's own templates. Runs on Node, Deno, Bun and Cloudflare Workers.
 */
export { createPurchaseToken, type PurchaseTokenOptions } from './create-purchase-token.ts';
export {
  PurchaseTokenError,
  reviewLink,
  type PurchaseTokenErrorCode,
  type ReviewLink,
  type SigningJwk,
} from '@vouch/purchase-token';
export type { RenderedElement, RenderedReviews } from './fragment.ts';
export { renderReviews, type RenderReviewsOptions } from './render-reviews.ts';
export { serializeJsonLd } from '@vouch/structured-data';
