/** The purchase token while the shopper is here: which products it is for, and until when it is kept. */
import type { Product } from '@vouch/contract';
import { browser } from './browser.ts';
import { keep, recall } from './browser-storage.ts';
import { pageDefaults } from './page-defaults.ts';

/** What the script took from the address; it keeps the same in sessionStorage. */
export interface HeldToken {
  token: string;
  /** The rating chosen in the mail, as the address says; NaN or null when none were. */
  rating?: number | null | undefined;
  /** Products already reviewed with it. */
  done?: readonly string[] | undefined;
}

/** What a page may know of a token without checking it; the API checks. */
export interface TokenHint {
  token?: string | undefined;
  rating?: number | undefined;
  name?: string | undefined;
  /** Why it can't serve; then it is forgotten, and there is no `token`. */
  fault?: 'token_expired' | 'token_invalid';
}

/** After these answers of the API a token serves no more for a product. */
export const TOKEN_ENDS: readonly string[] = [
  'token_used',
  'token_expired',
  'token_invalid',
  'token_revoked',
  'token_wrong_shop',
];

/** All that a token may call a product. */
export function namesOf({ productId, aliases }: Product): string[] {
  return [productId, ...aliases.map(({ value }) => value)];
}

interface Claims {
  exp?: number;
  items?: { product: string }[];
  name?: string;
}

/** Ratings that an address may choose beforehand; whether the shop's scale has one is checked with the draft. */
const RATINGS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Where the token of a shop is kept. */
const tokenKey = (shop: string) => `vouch:token:${shop}`;

const held = (shop: string): HeldToken | undefined =>
  (recall('sessionStorage', tokenKey(shop)) as HeldToken | undefined) ??
  (browser.isHere ? pageDefaults.purchase : undefined);

/** The token for a product, known by any of `names`; undefined when there is none. */
export function tokenFor(shop: string, names: readonly string[], given?: string): TokenHint | undefined {
  const found: HeldToken | undefined = given ? { token: given } : held(shop);
  if (!found) return undefined;
  const claims = read(found.token);
  if (!given) {
    if (claims && !claims.items?.some(({ product }) => names.includes(product))) return undefined;
    if (found.done?.some((name) => names.includes(name))) return undefined;
    if (!claims || (claims.exp && claims.exp * 1000 < Date.now())) {
      forgetToken(shop);
      return { fault: claims ? 'token_expired' : 'token_invalid' };
    }
  }
  const rating = RATINGS.find((one) => one === found.rating);
  return { token: found.token, rating, name: claims?.name };
}

/** A product that a token is for. */
export interface TokenItem {
  product: string;
  /** Already reviewed with it. */
  isDone: boolean;
}

/** All products of the token, as it names them; none when there is no token that can be read. */
export function itemsOf(shop: string, given?: string): TokenItem[] {
  const { token = '', done = [] } = (given ? { token: given } : held(shop)) ?? {};
  const items = read(token)?.items ?? [];
  return [...new Set(items.map(({ product }) => product))].map((product) => ({
    product,
    isDone: done.includes(product),
  }));
}

/** The token has served for a product, or cannot; it stays for the others of its order. */
export function spendToken(shop: string, names: readonly string[]): void {
  const found = held(shop);
  if (!found) return;
  const done = [...(found.done ?? []), ...names];
  if (read(found.token)?.items?.some(({ product }) => !done.includes(product)))
    keep('sessionStorage', tokenKey(shop), { token: found.token, done });
  else forgetToken(shop);
}

function forgetToken(shop: string): void {
  pageDefaults.purchase = undefined;
  keep('sessionStorage', tokenKey(shop), undefined);
}

/** The claims of a JWT (RFC 7519), unchecked. */
function read(token: string): Claims | undefined {
  try {
    const base64 = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)) as Claims;
  } catch {
    return undefined;
  }
}
