/** Signing purchase tokens: done by the shop's server, or by Vouch on the shop's word. */
import { CompactSign, compactVerify, importJWK } from 'jose';
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
  const token = await signWith(jwk, JSON.stringify(claims));
  if (token.length > MAX_TOKEN_BYTES)
    throw new PurchaseTokenError(
      'token_too_long',
      `items: The token would have ${token.length} characters, ${MAX_TOKEN_BYTES} are allowed; sign one for fewer lines.`,
    );
  return token;
}

async function signWith(jwk: SigningJwk, payload: string): Promise<string> {
  const { alg, kid } = jwk;
  const compact = new CompactSign(new TextEncoder().encode(payload)).setProtectedHeader({
    alg,
    kid,
    typ: 'JWT',
  });
  if (alg === 'HS256') return compact.sign(await importJWK({ ...jwk }, alg));
  try {
    const token = await compact.sign(await importJWK({ ...jwk }, alg));
    // Not every platform notices a public half of another key, and what it then signs verifies nowhere.
    const { kty, crv, x } = jwk;
    await compactVerify(token, await importJWK({ kty, crv, x }, alg));
    return token;
  } catch {
    throw new PurchaseTokenError(
      'signing_key_invalid',
      'The halves of the Ed25519 key do not belong together.',
    );
  }
}
