/** The signed proof of purchase. */
export {
  checkPublicKey,
  checkSharedSecret,
  generateSigningKey,
  readSigningKey,
  type EdDsaSigningKey,
  type HmacSigningKey,
  type SigningKeyJwk,
} from './keys.ts';
export { reviewLink, type ReviewLink } from './link.ts';
export { DEFAULT_TOKEN_LIFE, signPurchaseToken, type PurchaseToSign } from './sign.ts';
export {
  CLOCK_SKEW,
  verifyPurchaseToken,
  type VerificationFailure,
  type Verification,
  type VerificationKey,
  type VerifyOptions,
} from './verify.ts';
