/** What a purchase token says: how a purchase becomes claims, and when claims are out of their time. */
import { holdsEmail, MAX_TOKEN_LIFE, PurchaseTokenClaims } from '@vouch/contract';
import { PurchaseTokenError, type TokenRefusal } from './errors.ts';

/** Seconds a token lives when nothing else is said: 90 days. */
export const DEFAULT_TOKEN_LIFE = 90 * 24 * 60 * 60;

/** Clocks may differ by this many seconds. */
export const CLOCK_SKEW = 60;

/** Longest token, in bytes of its text (all of them ASCII). */
export const MAX_TOKEN_BYTES = 8_192;

/** A purchase, as a shop's server knows it. */
export interface PurchaseFacts {
  /** The shop's id. */
  shop: string;
  /** The shop's order number; with a product it makes a purchase, which can be reviewed once, ever. */
  order: string;
  /** The lines of the order, 1 to 200; products by id or by alias. */
  items: readonly { product: string; variant?: string | undefined }[];
  /** A pseudonymous reference of the customer, never an e-mail address. Made from shop and order when left out. */
  customer?: string | undefined;
  /** A name to fill into the form, 80 code points at most; the buyer may change it or stay anonymous. */
  name?: string | undefined;
  /** The buyer's language (BCP 47), for example `nl`. */
  locale?: string | undefined;
  /** When the product was received or used, RFC 3339 full-date or date-time, not in the future. */
  experiencedAt?: string | undefined;
  /** Whether something was promised for the review (or what); the review will be labelled `incentivised`. */
  incentive?: boolean | string | undefined;
  /** Seconds until the token expires: 90 days by default, 180 days at most. */
  expiresIn?: number | undefined;
}

/** Turns a purchase into claims. @throws PurchaseTokenError `personal_data` or `purchase_invalid` */
export async function toClaims(facts: PurchaseFacts, now: Date): Promise<PurchaseTokenClaims> {
  const { shop, order, items, customer, name, locale, experiencedAt, incentive } = facts;
  const { expiresIn = DEFAULT_TOKEN_LIFE } = facts;
  refuseEmail({ customer, name, order });
  if (!Number.isInteger(expiresIn) || expiresIn < 1 || expiresIn > MAX_TOKEN_LIFE)
    throw new PurchaseTokenError(
      'purchase_invalid',
      `expiresIn: Whole seconds, 1 to ${MAX_TOKEN_LIFE} (180 days).`,
    );
  const iat = Math.floor(now.getTime() / 1_000);
  const checked = PurchaseTokenClaims.safeParse({
    iss: shop,
    aud: 'vouch',
    sub: customer ?? (await pseudonym(shop, order)),
    jti: crypto.randomUUID(),
    iat,
    exp: iat + expiresIn,
    order,
    items,
    name,
    locale,
    experienced_at: experiencedAt,
    incentive,
  });
  if (checked.success) return checked.data;
  const faults = checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new PurchaseTokenError('purchase_invalid', faults.join(' '));
}

/** Whether rightly signed claims hold at this moment; null when they do. */
export function judgeTimes({ iat, nbf = iat, exp }: PurchaseTokenClaims, now: Date): TokenRefusal | null {
  const seconds = now.getTime() / 1_000;
  if (exp - iat > MAX_TOKEN_LIFE) return 'token_invalid';
  if (Math.max(iat, nbf) > seconds + CLOCK_SKEW) return 'token_invalid';
  return exp <= seconds - CLOCK_SKEW ? 'token_expired' : null;
}

/** A token travels in links, and whoever sees one can read it. */
function refuseEmail(texts: Record<string, string | undefined>): void {
  for (const [field, text] of Object.entries(texts))
    if (text !== undefined && holdsEmail(text))
      throw new PurchaseTokenError(
        'personal_data',
        `${field}: Must not be an e-mail address, because anyone who has the link could read it.`,
      );
}

/**
 * A reference that says nothing of the customer and is the same for the same order: SHA-256 of shop and order, the
 * shop's length before them so that no other pair gives the same text.
 */
async function pseudonym(shop: string, order: string): Promise<string> {
  const digest = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(`${shop.length}:${shop}${order}`),
  );
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
