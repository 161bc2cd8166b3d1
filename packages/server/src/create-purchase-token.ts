/** The shop's side of the proof of purchase. */
import { signPurchaseToken, type PurchaseFacts, type SigningJwk } from '@vouch/purchase-token';

export interface PurchaseTokenOptions extends PurchaseFacts {
  /**
   * The shop's private signing key as a JWK with `kid` and `alg`, or that JWK's JSON text as it would stand in an
   * environment variable. `alg` is `EdDSA` (Ed25519, RFC 8037; recommended) or `HS256` (shared secret, 32 bytes at
   * least). Keep it on the server: whoever has it can vouch for purchases that nobody made.
   */
  signingKey: SigningJwk | string;
}

/**
 * Makes the purchase token of one order: a JWT (RFC 7519) that proves to Vouch what was bought. One token is for all
 * lines of the order, and every product of it can be reviewed once.
 *
 * @example
 * const token = await createPurchaseToken({
 *   signingKey: env.VOUCH_SIGNING_KEY,
 *   shop: 'demo',
 *   order: '1001',
 *   items: [{ product: 'SKU-1' }],
 *   locale: 'nl',
 * });
 * const link = reviewLink({ page: 'https://shop.example/products/sku-1', token });
 *
 * @returns the token in compact form, at most 8,192 characters
 * @throws PurchaseTokenError with a `code`: `signing_key_invalid`, `signing_key_weak`, `personal_data` (an e-mail
 * address where anyone with the link could read it), `purchase_invalid` (a field that Vouch would refuse) or
 * `token_too_long`
 */
export function createPurchaseToken({ signingKey, ...purchase }: PurchaseTokenOptions): Promise<string> {
  return signPurchaseToken({ ...purchase, key: signingKey });
}
