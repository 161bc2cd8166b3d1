/** Signing keys: Ed25519 pairs (RFC 8037) and shared secrets, each bound to one algorithm (RFC 8725, 3.1). */
import { base64url, exportJWK, generateKeyPair } from 'jose';
import type { SigningAlgorithm, SigningKeyInput } from '@vouch/contract';
import { PurchaseTokenError } from './errors.ts';
import { checkPublicKey } from './public-key.ts';
import { checkSharedSecret, LEAST_SECRET_BYTES } from './shared-secret.ts';

/** A private Ed25519 key as a JWK (RFC 8037) with its `kid`. Whoever has it can vouch for purchases. */
export interface EdDsaSigningJwk {
  kty: 'OKP';
  crv: 'Ed25519';
  alg: 'EdDSA';
  kid: string;
  /** Public half: 32 bytes, base64url. */
  x: string;
  /** Private half: 32 bytes, base64url. */
  d: string;
}
/** A shared secret as a JWK (RFC 7518, 6.4) with its `kid`: 32 bytes at least, base64url. */
export interface HmacSigningJwk {
  kty: 'oct';
  alg: 'HS256';
  kid: string;
  k: string;
}
export type SigningJwk = EdDsaSigningJwk | HmacSigningJwk;

export interface NewSigningKey {
  /** Stays with who signs. */
  privateKey: SigningJwk;
  /** What Vouch is told: `POST /v1/shops/{shop}/admin/signing-keys`. */
  registration: SigningKeyInput;
}

/** Makes a random key. `kid` is a random UUID when left out. */
export async function generateSigningKey(
  alg: SigningAlgorithm,
  kid: string = crypto.randomUUID(),
): Promise<NewSigningKey> {
  if (alg === 'HS256') {
    const secret = base64url.encode(crypto.getRandomValues(new Uint8Array(LEAST_SECRET_BYTES)));
    return { privateKey: { kty: 'oct', alg, kid, k: secret }, registration: { kid, alg, secret } };
  }
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { x, d } = await exportJWK(privateKey);
  if (x === undefined || d === undefined) throw new Error('The platform exported an incomplete Ed25519 key.');
  return { privateKey: { kty: 'OKP', crv: 'Ed25519', alg, kid, x, d }, registration: { kid, alg, x } };
}

/**
 * Reads a signing key from a JWK or its JSON text.
 *
 * @throws PurchaseTokenError `signing_key_invalid` or `signing_key_weak`; the message never holds the key
 */
export function readSigningKey(key: SigningJwk | string): SigningJwk {
  const jwk = typeof key === 'string' ? parse(key) : { ...key };
  const { kty, crv, alg, kid, x, d, k } = jwk;
  if (!isText(kid)) throw invalid('The signing key has no "kid".');
  if (kty === 'OKP' && crv === 'Ed25519' && alg === 'EdDSA' && isText(x) && isText(d)) {
    const fault = checkPublicKey(bytesOf(x));
    if (fault !== null) throw invalid(fault);
    return { kty, crv, alg, kid, x, d };
  }
  if (kty === 'oct' && alg === 'HS256' && isText(k)) {
    const fault = checkSharedSecret(bytesOf(k));
    if (fault !== null) throw new PurchaseTokenError('signing_key_weak', fault);
    return { kty, alg, kid, k };
  }
  throw invalid(
    'The signing key is neither a private Ed25519 JWK with "alg": "EdDSA" nor an oct JWK with "alg": "HS256".',
  );
}

function parse(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // The parser's own message would quote the key.
  }
  if (typeof value !== 'object' || value === null) throw invalid('The signing key is not a JWK in JSON.');
  return { ...value };
}

function bytesOf(text: string): Uint8Array {
  try {
    return base64url.decode(text);
  } catch {
    throw invalid('The signing key is not base64url.');
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const invalid = (message: string) => new PurchaseTokenError('signing_key_invalid', message);
