/** What the cells of a review file mean: stars, switches, counts, product names. */
import { ExportRow, ReviewLabel, type Answer } from '@vouch/contract';

export type CellReading<Value> = { ok: true; value: Value } | { ok: false; reason: string };

/** The lowest and the highest rating that there is. */
export interface RatingRange {
  worst: number;
  best: number;
}

/**
 * A rating on the shop's scale; `5.0` and `5,0` are 5. Half stars are refused, because rounding would change what a
 * person said.
 */
export function readRating(cell: string, { worst, best }: RatingRange): CellReading<number> {
  const match = /^(\d|10)(?:[.,]0+)?$/.exec(cell.trim());
  const value = Number(match?.[1]);
  if (value >= worst && value <= best) return { ok: true, value };
  const found = cell.trim() === '' ? 'The rating is missing' : `The rating is "${excerpt(cell)}"`;
  return {
    ok: false,
    reason: `${found}; it must be ${best === 5 ? 'whole stars' : 'a whole number'}, ${worst} to ${best}.`,
  };
}

const PUBLISHED = new Set(['', 'published', 'publish', 'ok', 'active', 'approved', 'true', 'yes', 'y', '1']);

/**
 * Whether the source showed the review. An empty cell says nothing against it; any word that does not clearly say
 * "published" leaves the review to a person.
 */
export function readPublished(cell: string): boolean {
  return PUBLISHED.has(cell.trim().toLowerCase());
}

/** As Vouch's export writes them: words with a space between. That it is imported, an import says by itself. */
export function readLabels(cell: string): ReviewLabel[] {
  return ReviewLabel.options.filter((label) => label !== 'imported' && cell.split(' ').includes(label));
}

/** As Vouch's export writes them: JSON. */
export function readAnswers(cell: string): CellReading<Answer[]> {
  if (cell === '') return { ok: true, value: [] };
  try {
    return { ok: true, value: ExportRow.shape.answers.parse(JSON.parse(cell)) };
  } catch {
    return { ok: false, reason: `The answers are "${excerpt(cell)}"; they must be as an export wrote them.` };
  }
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
