/** ④ Checking purchase tokens: signature first, then claims, then whether shop and key are the right ones. */
import { base64url, compactVerify, decodeJwt, decodeProtectedHeader } from 'jose';
import { PurchaseTokenClaims, ShopId, SigningAlgorithm } from '@vouch/contract';
import { judgeTimes, MAX_TOKEN_BYTES } from './claims.ts';
import type { TokenRefusal } from './errors.ts';

/** A key that a shop has registered. */
export interface VerificationKey {
  shop: string;
  kid: string;
  /** The one algorithm that this key is for; a token that names another is refused (RFC 8725, 3.1). */
  alg: SigningAlgorithm;
  /** EdDSA: the raw public key, 32 bytes. HS256: the shared secret. */
  key: Uint8Array<ArrayBuffer>;
  /** The shop has withdrawn it: what it signed is told apart from a forgery, and refused. */
  revoked: boolean;
}

export interface VerifyOptions {
  /** The shop that the review is for. */
  shop: string;
  /** Looks up the keys of that `kid` in the named shops, revoked ones too. */
  findKeys: (kid: string, shops: string[]) => Promise<VerificationKey[]>;
  /** The moment of checking; now by default. */
  now?: Date | undefined;
}

export interface VerifiedToken {
  ok: true;
  claims: PurchaseTokenClaims;
  /** The key that signed it. */
  key: VerificationKey;
}
export type Verification = VerifiedToken | { ok: false; code: TokenRefusal };

const refused = (code: TokenRefusal): Verification => ({ ok: false, code });

/**
 * Verifies a purchase token (JWT, RFC 7519, by the advice of RFC 8725). Of several faults it tells the one that comes
 * first in `TokenRefusal`. What `findKeys` throws is passed on; nothing else is thrown.
 */
export async function verifyPurchaseToken(
  token: string,
  { shop, findKeys, now = new Date() }: VerifyOptions,
): Promise<Verification> {
  const named = readNames(token);
  if (!named) return refused('token_invalid');

  // A token of another shop is told from a forged one only by its signature, so that shop's keys count too.
  const shops = ShopId.safeParse(named.issuer).success ? [...new Set([shop, named.issuer])] : [shop];
  const keys = await findKeys(named.kid, shops);
  const key = await findSigner(token, named.kid, shops, keys);
  if (!key) return refused('token_invalid');

  const claims = PurchaseTokenClaims.safeParse(decodeJwt(token));
  if (!claims.success) return refused('token_invalid');
  const outOfTime = judgeTimes(claims.data, now);
  if (outOfTime) return refused(outOfTime);
  if (claims.data.iss !== shop) return refused('token_wrong_shop');
  if (key.revoked) return refused('token_revoked');
  return { ok: true, claims: claims.data, key };
}

/** What a token says of itself, to find the key with; nothing of it is believed yet. */
interface Names {
  kid: string;
  issuer: string;
}

function readNames(token: string): Names | null {
  // Canonical base64url is ASCII, so that the text's length is its bytes.
  if (token.length > MAX_TOKEN_BYTES || !isCanonical(token)) return null;
  try {
    const { alg, kid, crit } = decodeProtectedHeader(token);
    const { iss } = decodeJwt(token);
    // `crit` names extensions that must be understood (RFC 7515, 4.1.11); purchase tokens have none.
    if (
      !SigningAlgorithm.safeParse(alg).success ||
      crit !== undefined ||
      typeof kid !== 'string' ||
      typeof iss !== 'string'
    )
      return null;
    return { kid, issuer: iss };
  } catch {
    return null;
  }
}

/** One token, one text: decoders let padding, white space and unused bits at the end pass, which would be many. */
function isCanonical(token: string): boolean {
  try {
    const parts = token.split('.');
    return parts.length === 3 && parts.every((part) => base64url.encode(base64url.decode(part)) === part);
  } catch {
    return false;
  }
}

/** Asks the keys of each shop in turn, and never one of another `kid` or shop. */
async function findSigner(
  token: string,
  kid: string,
  shops: readonly string[],
  keys: readonly VerificationKey[],
): Promise<VerificationKey | null> {
  for (const shop of shops)
    for (const key of keys)
      if (key.shop === shop && key.kid === kid && (await isSignedBy(token, key))) return key;
  return null;
}

/** The algorithm is the key's and never the token's choice: jose refuses a token that names another. */
async function isSignedBy(token: string, { alg, key }: VerificationKey): Promise<boolean> {
  try {
    const material =
      alg === 'HS256'
        ? key
        : await crypto.subtle.importKey('raw', key, { name: 'Ed25519' }, false, ['verify']);
    await compactVerify(token, material, { algorithms: [alg] });
    return true;
  } catch {
    return false;
  }
}
