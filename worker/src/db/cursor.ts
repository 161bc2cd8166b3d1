/**
 * Keyset cursors. A cursor holds the last row's sort values and a mark of the query that made it, so that it can't be
 * used with another one. It is opaque, not secret: a made-up cursor shows no row that the query would not show.
 */
import * as z from 'zod';
import { encodeText, fromBase64Url, sha256, toBase64Url } from '../crypto/bytes.ts';
import type { Parameters } from './parameters.ts';

const CursorBody = z.object({
  query: z.string(),
  range: z.int().min(0),
  values: z
    .array(z.union([z.number(), z.string().max(510)]))
    .min(1)
    .max(4),
});
export interface Position {
  /** Which of the query's ranges the row was in. */
  range: number;
  values: (number | string)[];
}

/** A short mark of what a list was asked for, page and size apart. */
export async function queryMark(...parts: unknown[]): Promise<string> {
  return (await sha256(JSON.stringify(parts))).slice(0, 12);
}

export function writeCursor(query: string, position: Position): string {
  return toBase64Url(encodeText(JSON.stringify({ query, ...position })));
}

/** Null when the cursor is malformed or belongs to another query. */
export function readCursor(cursor: string, query: string, valueCount: number): Position | null {
  try {
    const body = CursorBody.parse(JSON.parse(new TextDecoder().decode(fromBase64Url(cursor))));
    return body.query === query && body.values.length === valueCount ? body : null;
  } catch {
    return null;
  }
}

/** The rows behind the cursor's: a row value, which SQLite seeks to in an index. */
export function isAfter(
  keys: readonly string[],
  values: readonly (number | string)[],
  parameters: Parameters,
): string {
  return `(${keys.join(', ')}) < (${values.map((value) => parameters.bind(value)).join(', ')})`;
}
