/**
 * Vouch for a shop's own server: signed proof that somebody bought something, and the link that takes it to the
 * review form. Runs on Node, Deno, Bun and Cloudflare Workers.
 */
export { createPurchaseToken, type PurchaseTokenOptions } from './create-purchase-token.ts';
export {
  PurchaseTokenError,
  reviewLink,
  type PurchaseTokenErrorCode,
  type ReviewLink,
  type SigningJwk,
} from '@vouch/purchase-token';
