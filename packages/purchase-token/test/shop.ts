/** Shops and keys to test tokens with. */
import { base64url } from 'jose';
import {
  generateSigningKey,
  signPurchaseToken,
  verifyPurchaseToken,
  type NewSigningKey,
  type PurchaseToSign,
  type VerificationKey,
} from '../src/index.ts';

/** The moment of the tests. */
export const NOW = new Date('2026-05-04T10:00:00.000Z');

/** The moment of the tests, `seconds` later. */
export const later = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1_000);

export interface TestKey extends NewSigningKey {
  verification: VerificationKey;
}

export async function makeKey(alg: 'EdDSA' | 'HS256', shop = 'demo', kid = 'key-1'): Promise<TestKey> {
  const made = await generateSigningKey(alg, kid);
  const { registration } = made;
  const material = registration.alg === 'EdDSA' ? registration.x : registration.secret;
  // A copy: what jose decodes may be typed as a view of shared memory.
  const key = Uint8Array.from(base64url.decode(material));
  return { ...made, verification: { shop, kid, alg, key, revoked: false } };
}

/** An ordinary purchase, with what a test wants otherwise. */
export function sign(key: TestKey, more: Partial<PurchaseToSign> = {}): Promise<string> {
  return signPurchaseToken({
    key: key.privateKey,
    shop: 'demo',
    order: '1001',
    items: [{ product: 'SKU-1' }],
    now: NOW,
    ...more,
  });
}

/** The outcome in one word: `ok` or the code. */
export async function outcomeOf(
  token: string,
  registered: readonly VerificationKey[],
  { shop = 'demo', now = NOW } = {},
): Promise<string> {
  const outcome = await verifyPurchaseToken(token, {
    shop,
    now,
    findKeys: (kid, shops) =>
      Promise.resolve(registered.filter((key) => key.kid === kid && shops.includes(key.shop))),
  });
  return outcome.ok ? 'ok' : outcome.code;
}

/** A token of any header and claims, signed by hand, as somebody would who does not use this package. */
export async function forge(
  key: TestKey,
  { header = {}, claims = {} }: { header?: Record<string, unknown>; claims?: unknown } = {},
): Promise<string> {
  const { alg, kid, key: secret } = key.verification;
  const seconds = NOW.getTime() / 1_000;
  const ordinary = {
    iss: 'demo',
    aud: 'vouch',
    sub: 'customer-1',
    jti: 'token-1',
    iat: seconds,
    exp: seconds + 3_600,
    order: '1001',
    items: [{ product: 'SKU-1' }],
  };
  const payload = typeof claims === 'object' && claims !== null ? { ...ordinary, ...claims } : claims;
  const input = [{ alg, kid, typ: 'JWT', ...header }, payload]
    .map((part) => base64url.encode(typeof part === 'string' ? part : JSON.stringify(part)))
    .join('.');
  const privateKey =
    alg === 'HS256'
      ? await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
      : await crypto.subtle.importKey('jwk', { ...key.privateKey, alg: 'Ed25519' }, 'Ed25519', false, [
          'sign',
        ]);
  const name = alg === 'HS256' ? 'HMAC' : 'Ed25519';
  const signature = await crypto.subtle.sign(name, privateKey, new TextEncoder().encode(input));
  return `${input}.${base64url.encode(new Uint8Array(signature))}`;
}
