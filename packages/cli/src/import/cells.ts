/** What the cells of a review file mean: stars, switches, counts, product names. */

export type CellReading<Value> = { ok: true; value: Value } | { ok: false; reason: string };

/** Whole stars; `5.0` and `5,0` are 5. Half stars are refused, because rounding would change what a person said. */
export function readRating(cell: string): CellReading<number> {
  const match = /^([1-5])(?:[.,]0+)?$/.exec(cell.trim());
  if (match) return { ok: true, value: Number(match[1]) };
  const found = cell.trim() === '' ? 'The rating is missing' : `The rating is "${excerpt(cell)}"`;
  return { ok: false, reason: `${found}; it must be whole stars, 1 to 5.` };
}

const PUBLISHED = new Set(['', 'published', 'publish', 'ok', 'active', 'approved', 'true', 'yes', 'y', '1']);

/**
 * Whether the source showed the review. An empty cell says nothing against it; any word that does not clearly say
 * "published" leaves the review to a person.
 */
export function readPublished(cell: string): boolean {
  return PUBLISHED.has(cell.trim().toLowerCase());
}

const VERIFIED = new Set(['buyer', 'verified', 'true', 'yes', 'y', '1']);

/** What the source claims about a purchase. Judge.me's `email` says only that an address was confirmed. */
export function readVerified(cell: string): boolean | null {
  const word = cell.trim().toLowerCase();
  return word === '' ? null : VERIFIED.has(word);
}

export function readCount(cell: string, what: string): CellReading<number> {
  const match = /^(\d{1,15})(?:[.,]0+)?$/.exec(cell.trim());
  if (match) return { ok: true, value: Number(match[1]) };
  if (cell.trim() === '') return { ok: true, value: 0 };
  return { ok: false, reason: `${what} is "${excerpt(cell)}"; it must be a whole number.` };
}

/**
 * How a file names a product: `gid://shopify/Product/123` is Shopify's long way to write 123, and of an address the
 * handle counts (`https://shop.example/products/rain-cape?variant=2`). A handle that ends in digits is not an id.
 */
export function readProduct(cell: string): string {
  const name = cell.trim();
  const id = /^gid:\/\/shopify\/Product\/(\d+)$/.exec(name)?.[1];
  if (id !== undefined) return id;
  const handle = /^https?:\/\/[^?#]*\/products\/([^/?#]+)/.exec(name)?.[1];
  return handle === undefined ? name : decoded(handle);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The beginning of a cell, for a message. */
export function excerpt(cell: string): string {
  const flat = cell.replace(/\s+/gu, ' ').trim();
  return flat.length > 40 ? `${flat.slice(0, 39)}…` : flat;
}
