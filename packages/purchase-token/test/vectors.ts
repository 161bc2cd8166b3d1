/**
 * Signature test vectors (Project Wycheproof) held against the platform's own cryptography and against whole tokens.
 * Bound to no test runner and no platform, so that Node's tests and the Worker's in workerd run the same.
 */
import { base64url } from 'jose';
import { checkPublicKey, verifyPurchaseToken, type VerificationKey } from '../src/index.ts';

/** The part of Wycheproof's `eddsa_verify_schema_v1` that is used here. */
export interface Ed25519Vectors {
  numberOfTests: number;
  testGroups: { publicKey: { pk: string }; tests: (Vector & { sig: string })[] }[];
}
/** The part of Wycheproof's `mac_test_schema_v1` that is used here. */
export interface HmacVectors {
  numberOfTests: number;
  testGroups: { tagSize: number; tests: (Vector & { key: string; tag: string })[] }[];
}
interface Vector {
  tcId: number;
  comment: string;
  msg: string;
  result: 'valid' | 'acceptable' | 'invalid';
}

/** How many vectors were held against the code, and a sentence for each that came out wrong. */
export interface VectorReport {
  checked: number;
  faults: string[];
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Each vector's signature by itself, then in a token under the vector's key. */
export async function checkEd25519Vectors({ testGroups }: Ed25519Vectors): Promise<VectorReport> {
  const report: VectorReport = { checked: 0, faults: [] };
  for (const { publicKey, tests } of testGroups) {
    const key = bytesOf(publicKey.pk);
    const fault = checkPublicKey(key);
    if (fault !== null) report.faults.push(`key ${publicKey.pk} was not taken: ${fault}`);
    const primitive = await crypto.subtle.importKey('raw', key, { name: 'Ed25519' }, false, ['verify']);
    for (const vector of tests) {
      const signature = bytesOf(vector.sig);
      const good = await takes({ name: 'Ed25519' }, primitive, signature, bytesOf(vector.msg));
      note(report, vector, good, 'Ed25519');
      // No vector signs our token, so that in one even a valid vector's signature is a wrong one.
      const outcome = await verify(`${signingInput('EdDSA')}.${base64url.encode(signature)}`, 'EdDSA', key);
      if (outcome !== 'token_invalid') report.faults.push(`Ed25519 ${vector.tcId} in a token: ${outcome}`);
    }
  }
  return report;
}

/**
 * Each vector's tag by itself, then its fault in a token: the bits in which the vector's tag differs from the right
 * one are turned in a token's right tag, and a tag that the vector cuts is cut. HS256 knows no cut tags.
 */
export async function checkHmacVectors({ testGroups }: HmacVectors): Promise<VectorReport> {
  const report: VectorReport = { checked: 0, faults: [] };
  for (const { tagSize, tests } of testGroups)
    for (const vector of tests) {
      const [key, tag, message] = [bytesOf(vector.key), bytesOf(vector.tag), bytesOf(vector.msg)];
      const isRight = vector.result === 'valid' && tagSize === 256;
      const hmac = { name: 'HMAC', hash: 'SHA-256' };
      const primitive = await crypto.subtle.importKey('raw', key, hmac, false, ['sign', 'verify']);
      const good = await takes(hmac, primitive, tag, message);
      // A cut tag that is right as far as it goes is "valid" for a MAC of that length, which HS256 is not.
      note(report, tagSize === 256 ? vector : { ...vector, result: 'invalid' }, good, 'HMAC');

      const input = signingInput('HS256');
      const rightTag = new Uint8Array(await crypto.subtle.sign(hmac, primitive, message));
      const tokenTag = new Uint8Array(
        await crypto.subtle.sign(hmac, primitive, new TextEncoder().encode(input)),
      );
      const carried = tag.map((byte, at) => byte ^ rightTag[at]! ^ tokenTag[at]!);
      const outcome = await verify(`${input}.${base64url.encode(carried)}`, 'HS256', key);
      if (outcome !== (isRight ? 'ok' : 'token_invalid'))
        report.faults.push(`HMAC ${vector.tcId} in a token: ${outcome}`);
    }
  return report;
}

/** Some platforms answer false to a signature of the wrong length, some throw; either is a refusal. */
function takes(
  algorithm: { name: string },
  key: CryptoKey,
  signature: Bytes,
  message: Bytes,
): Promise<boolean> {
  return crypto.subtle.verify(algorithm, key, signature, message).catch(() => false);
}

function note(report: VectorReport, { tcId, comment, result }: Vector, taken: boolean, what: string): void {
  report.checked++;
  // "acceptable": either answer is right by the vectors' own word.
  if (result !== 'acceptable' && taken !== (result === 'valid'))
    report.faults.push(`${what} ${tcId} (${comment || 'no comment'}) should be ${result}`);
}

const NOW = 1_790_000_000;

function signingInput(alg: VerificationKey['alg']): string {
  const claims = {
    iss: 'demo',
    aud: 'vouch',
    sub: 'customer-1',
    jti: 'token-1',
    iat: NOW,
    exp: NOW + 3_600,
    order: '1001',
    items: [{ product: 'SKU-1' }],
  };
  const encode = (value: unknown) => base64url.encode(JSON.stringify(value));
  return `${encode({ alg, kid: 'vector', typ: 'JWT' })}.${encode(claims)}`;
}

async function verify(token: string, alg: VerificationKey['alg'], key: Bytes): Promise<string> {
  const outcome = await verifyPurchaseToken(token, {
    shop: 'demo',
    now: new Date(NOW * 1_000),
    findKeys: (kid) => Promise.resolve([{ shop: 'demo', kid, alg, key, revoked: false }]),
  });
  return outcome.ok ? 'ok' : outcome.code;
}

function bytesOf(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
