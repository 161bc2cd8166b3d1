/** Signing purchase tokens: done by the shop's server, or by Vouch on the shop's word. */
import { importJWK, SignJWT, type JWTPayload } from 'jose';
import { MAX_TOKEN_LIFE, PurchaseTokenClaims } from '@vouch/contract';
import { readSigningKey, type SigningKeyJwk } from './keys.ts';

export const DEFAULT_TOKEN_LIFE = 90 * 24 * 60 * 60;

export interface PurchaseToSign {
  /** The private key as a JWK (or its JSON text) with `kid` and `alg`. */
  key: SigningKeyJwk | string;
  /** The shop's id. */
  shop: string;
  /** The shop's order number; with a product it makes a purchase, which can be reviewed once. */
  order: string;
  /** What was bought: product ids or aliases. */
  items: readonly { product: string; variant?: string | undefined }[];
  /** A pseudonymous reference of the customer, never an e-mail address. Made from shop and order if left out. */
  customer?: string | undefined;
  /** A name to fill into the form; the buyer may change it or stay anonymous. */
  name?: string | undefined;
  /** The buyer's language (BCP 47). */
  locale?: string | undefined;
  /** When the product was received, RFC 3339 date or date-time. */
  experiencedAt?: string | undefined;
  /** Whether something was promised for the review; it will be labelled so. */
  incentive?: boolean | string | undefined;
  /** Seconds until the token expires: 90 days by default, 180 days at most. */
  expiresIn?: number | undefined;
  /** The moment of signing; now by default. */
  now?: Date | undefined;
}

/** Makes a purchase token (JWT, RFC 7519). Throws a TypeError where the purchase cannot be put into one. */
export async function signPurchaseToken(purchase: PurchaseToSign): Promise<string> {
  const { shop, order, items, name, locale, incentive, expiresIn = DEFAULT_TOKEN_LIFE } = purchase;
  const key = readSigningKey(purchase.key);
  if (expiresIn > MAX_TOKEN_LIFE) throw new TypeError('A purchase token lives 180 days at most.');
  if (purchase.customer?.includes('@'))
    throw new TypeError('The customer reference must not be an e-mail address: anyone with the link could read it.');
  const iat = Math.floor((purchase.now ?? new Date()).getTime() / 1_000);
  const claims = {
    iss: shop,
    aud: 'vouch',
    sub: purchase.customer ?? (await pseudonym(shop, order)),
    jti: crypto.randomUUID(),
    iat,
    exp: iat + expiresIn,
    order,
    items,
    ...(name !== undefined && { name }),
    ...(locale !== undefined && { locale }),
    ...(purchase.experiencedAt !== undefined && { experienced_at: purchase.experiencedAt }),
    ...(incentive !== undefined && { incentive }),
  };
  const checked = PurchaseTokenClaims.safeParse(claims);
  if (!checked.success)
    throw new TypeError(checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' '));
  return new SignJWT(checked.data as JWTPayload)
    .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'JWT' })
    .sign(await importJWK(key, key.alg));
}

/** A reference that says nothing about the customer and is the same for the same order. */
async function pseudonym(shop: string, order: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${shop.length}:${shop}${order}`));
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
