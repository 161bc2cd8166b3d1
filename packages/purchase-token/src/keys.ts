/** Signing keys: Ed25519 pairs (RFC 8037) and shared secrets, each bound to one algorithm (RFC 8725, 3.1). */
import { base64url, exportJWK, generateKeyPair } from 'jose';
import type { SigningAlgorithm, SigningKeyInput } from '@vouch/contract';

/** A private Ed25519 JWK with its `kid`. Whoever has it can vouch for purchases. */
export interface EdDsaSigningKey {
  kty: 'OKP';
  crv: 'Ed25519';
  alg: 'EdDSA';
  kid: string;
  x: string;
  d: string;
}
/** A shared secret as a JWK. */
export interface HmacSigningKey {
  kty: 'oct';
  alg: 'HS256';
  kid: string;
  k: string;
}
export type SigningKeyJwk = EdDsaSigningKey | HmacSigningKey;

/** Bytes of an Ed25519 public key, and the least of a shared secret (RFC 7518, 3.2). */
export const KEY_BYTES = 32;

/** Makes a key: `privateKey` stays with who signs, `registration` is what Vouch is told. */
export async function generateSigningKey(
  alg: SigningAlgorithm,
  kid: string = crypto.randomUUID(),
): Promise<{ privateKey: SigningKeyJwk; registration: SigningKeyInput }> {
  if (alg === 'HS256') {
    const secret = base64url.encode(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
    return { privateKey: { kty: 'oct', alg, kid, k: secret }, registration: { kid, alg, secret } };
  }
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { x, d } = await exportJWK(privateKey);
  return {
    privateKey: { kty: 'OKP', crv: 'Ed25519', alg, kid, x: x!, d: d! },
    registration: { kid, alg, x: x! },
  };
}

/** Reads a signing key from a JWK or its JSON text; throws a TypeError that says what is wrong, never the key. */
export function readSigningKey(key: SigningKeyJwk | string): SigningKeyJwk {
  let jwk: Partial<SigningKeyJwk>;
  try {
    jwk = typeof key === 'string' ? (JSON.parse(key) as Partial<SigningKeyJwk>) : key;
  } catch {
    throw new TypeError('The signing key is not a JWK in JSON.');
  }
  if (typeof jwk.kid !== 'string' || jwk.kid === '') throw new TypeError('The signing key has no "kid".');
  if (jwk.kty === 'OKP' && jwk.crv === 'Ed25519' && jwk.alg === 'EdDSA' && jwk.d && jwk.x) return jwk as EdDsaSigningKey;
  if (jwk.kty === 'oct' && jwk.alg === 'HS256' && jwk.k) {
    const fault = checkSharedSecret(base64url.decode(jwk.k));
    if (fault) throw new TypeError(fault);
    return jwk as HmacSigningKey;
  }
  throw new TypeError('The signing key is neither a private Ed25519 JWK (alg EdDSA) nor an oct JWK (alg HS256).');
}

/** Fewer different bytes than this are not what a random generator makes of 32 bytes (it makes about 30). */
const LEAST_DISTINCT_BYTES = 16;

/** What is wrong with a shared secret, or null. Too short, or so uniform that it was typed or repeated. */
export function checkSharedSecret(secret: Uint8Array): string | null {
  if (secret.length < KEY_BYTES) return `The secret must have ${KEY_BYTES} bytes at least.`;
  if (new Set(secret).size < LEAST_DISTINCT_BYTES) return 'The secret is too easy to guess: use random bytes.';
  for (let period = 1; period <= secret.length / 2; period++)
    if (secret.every((byte, at) => byte === secret[at % period])) return 'The secret repeats itself: use random bytes.';
  return null;
}

/**
 * The y coordinates of Ed25519's eight points of small order, with their non-canonical encodings; under such a "key"
 * one signature fits many messages. From RFC 8032's curve; the same list as in libsodium's documentation on
 * crypto_core_ed25519_is_valid_point. The top bit (the sign of x) does not matter.
 */
const SMALL_ORDER = new Set([
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0000000000000000000000000000000000000000000000000000000000000000',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);
const FIELD_PRIME = 2n ** 255n - 19n;

/** What is wrong with an Ed25519 public key, or null. */
export function checkPublicKey(key: Uint8Array): string | null {
  if (key.length !== KEY_BYTES) return `An Ed25519 public key has ${KEY_BYTES} bytes.`;
  const y = Uint8Array.from(key);
  y[KEY_BYTES - 1]! &= 0x7f;
  const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (SMALL_ORDER.has(hex(y))) return 'The public key is a point of small order: it protects nothing.';
  if (BigInt(`0x${hex(y.toReversed())}`) >= FIELD_PRIME) return 'The public key is not in canonical form.';
  return null;
}
