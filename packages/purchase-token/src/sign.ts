/** Signing purchase tokens: done by the shop's server, or by Vouch on the shop's word. */
import { CompactSign, importJWK, type CryptoKey } from 'jose';
import { MAX_TOKEN_BYTES, toClaims, type PurchaseFacts } from './claims.ts';
import { PurchaseTokenError } from './errors.ts';
import { readSigningKey, type SigningJwk } from './keys.ts';

export interface PurchaseToSign extends PurchaseFacts {
  /** The private key as a JWK with `kid` and `alg`, or its JSON text. */
  key: SigningJwk | string;
  /** The moment of signing; now by default. */
  now?: Date | undefined;
}

/**
 * Makes a purchase token: a JWT (RFC 7519) in compact form, its header `{alg, kid, typ: "JWT"}`.
 *
 * @throws PurchaseTokenError with a stable `code` where the key or the purchase is not fit for one
 */
export async function signPurchaseToken({
  key,
  now = new Date(),
  ...facts
}: PurchaseToSign): Promise<string> {
  const jwk = readSigningKey(key);
  const claims = await toClaims(facts, now);
  const token = await new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: jwk.alg, kid: jwk.kid, typ: 'JWT' })
    .sign(await toCryptoKey(jwk));
  if (token.length > MAX_TOKEN_BYTES)
    throw new PurchaseTokenError(
      'token_too_long',
      `items: The token would have ${token.length} characters, ${MAX_TOKEN_BYTES} are allowed; sign one for fewer lines.`,
    );
  return token;
}

async function toCryptoKey(jwk: SigningJwk): Promise<CryptoKey | Uint8Array> {
  try {
    return await importJWK({ ...jwk }, jwk.alg);
  } catch {
    throw new PurchaseTokenError(
      'signing_key_invalid',
      'The halves of the Ed25519 key do not belong together.',
    );
  }
}
