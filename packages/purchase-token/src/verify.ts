/** ④ Checking purchase tokens: signature first, then claims, then whether shop and key are the right ones. */
import { base64url, compactVerify, decodeJwt, decodeProtectedHeader } from 'jose';
import { MAX_TOKEN_LIFE, PurchaseTokenClaims, type SigningAlgorithm } from '@vouch/contract';

/** Clocks may differ by this many seconds. */
export const CLOCK_SKEW = 60;
const MAX_TOKEN_LENGTH = 8_192;

export interface VerificationKey {
  shop: string;
  kid: string;
  /** The one algorithm that this key is for; a token that names another is refused. */
  alg: SigningAlgorithm;
  /** EdDSA: the raw public key. HS256: the shared secret. */
  key: Uint8Array<ArrayBuffer>;
  revoked: boolean;
}

export interface VerifyOptions {
  /** The shop that the review is for. */
  shop: string;
  /** Looks up the keys of that `kid` in the named shops. */
  findKeys(kid: string, shops: string[]): Promise<VerificationKey[]>;
  now?: Date;
}

export type VerificationFailure = 'token_invalid' | 'token_expired' | 'token_wrong_shop' | 'token_revoked';
export type Verification = { ok: true; claims: PurchaseTokenClaims } | { ok: false; code: VerificationFailure };

const failed = (code: VerificationFailure): Verification => ({ ok: false, code });

/** Verifies a purchase token. Which failure is told when there are several follows the interface's table. */
export async function verifyPurchaseToken(token: string, options: VerifyOptions): Promise<Verification> {
  const { shop, findKeys, now = new Date() } = options;
  const named = readNames(token);
  if (!named) return failed('token_invalid');

  // A token of another shop is told from a forged one only by its signature: look among that shop's keys too.
  const keys = await findKeys(named.kid, [...new Set([shop, named.issuer])]);
  const own = keys.filter((key) => key.shop === shop);
  const foreign = keys.filter((key) => key.shop !== shop && key.shop === named.issuer);
  const signer = await findSigner(token, named.alg, [...own, ...foreign]);
  if (!signer) return failed('token_invalid');

  const parsed = PurchaseTokenClaims.safeParse(decodeJwt(token));
  if (!parsed.success) return failed('token_invalid');
  const claims = parsed.data;
  const seconds = now.getTime() / 1_000;
  if (claims.exp - claims.iat > MAX_TOKEN_LIFE) return failed('token_invalid');
  if (Math.max(claims.iat, claims.nbf ?? 0) > seconds + CLOCK_SKEW) return failed('token_invalid');
  if (claims.exp <= seconds - CLOCK_SKEW) return failed('token_expired');
  if (claims.iss !== shop || signer.shop !== shop) return failed('token_wrong_shop');
  if (signer.revoked) return failed('token_revoked');
  return { ok: true, claims };
}

/** What a token says of itself, to find the key with; nothing of it is believed yet. */
function readNames(token: string): { alg: SigningAlgorithm; kid: string; issuer: string } | null {
  if (token.length > MAX_TOKEN_LENGTH || !isCanonical(token)) return null;
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    const { iss } = decodeJwt(token);
    if ((alg !== 'EdDSA' && alg !== 'HS256') || typeof kid !== 'string' || typeof iss !== 'string') return null;
    return { alg, kid, issuer: iss };
  } catch {
    return null;
  }
}

/** One token, one text: base64url decoders let unused bits at the end pass, we don't. */
function isCanonical(token: string): boolean {
  try {
    const parts = token.split('.');
    return parts.length === 3 && parts.every((part) => base64url.encode(base64url.decode(part)) === part);
  } catch {
    return false;
  }
}

async function findSigner(
  token: string,
  alg: SigningAlgorithm,
  keys: readonly VerificationKey[],
): Promise<VerificationKey | null> {
  for (const key of keys) if (key.alg === alg && (await isSignedBy(token, key))) return key;
  return null;
}

async function isSignedBy(token: string, { alg, key }: VerificationKey): Promise<boolean> {
  try {
    const material =
      alg === 'HS256' ? key : await crypto.subtle.importKey('raw', key, { name: 'Ed25519' }, false, ['verify']);
    await compactVerify(token, material, { algorithms: [alg] });
    return true;
  } catch {
    return false;
  }
}
