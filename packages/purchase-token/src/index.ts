/** The signed proof of purchase. */
export { CLOCK_SKEW, DEFAULT_TOKEN_LIFE, MAX_TOKEN_BYTES, type PurchaseFacts } from './claims.ts';
export { PurchaseTokenError, type PurchaseTokenErrorCode, type TokenRefusal } from './errors.ts';
export {
  generateSigningKey,
  readSigningKey,
  type EdDsaSigningJwk,
  type HmacSigningJwk,
  type NewSigningKey,
  type SigningJwk,
} from './keys.ts';
export { reviewLink, type ReviewLink } from './link.ts';
export { checkPublicKey } from './public-key.ts';
export { checkSharedSecret, LEAST_SECRET_BYTES } from './shared-secret.ts';
export { signPurchaseToken, type PurchaseToSign } from './sign.ts';
export {
  verifyPurchaseToken,
  type Verification,
  type VerificationKey,
  type VerifiedToken,
  type VerifyOptions,
} from './verify.ts';
