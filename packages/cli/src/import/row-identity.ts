/** Gives every row the key by which a second import of it is known, and checks it as the API will. */
import { createHash } from 'node:crypto';
import { ImportRow } from '@vouch/contract';
import type { Reading } from './reading.ts';

export type CheckedRow =
  { ok: true; id: string | null; row: ImportRow } | { ok: false; line: number; reason: string };

const MAX_SOURCE_ID = 255;

/** Checks a row with the API's own schema. The key is a placeholder until `createRowKeys` gives the real one. */
export function checkRow(reading: Exclude<Reading, { kind: 'ambiguous_date' }>): CheckedRow {
  if (reading.kind === 'refused') return { ok: false, line: reading.line, reason: reading.reason };
  const { line, id, fields } = reading;
  if (id !== null && id.length > MAX_SOURCE_ID) {
    return { ok: false, line, reason: `id: Must be at most ${MAX_SOURCE_ID} characters.` };
  }
  const parsed = ImportRow.safeParse({ line, sourceKey: '?', ...fields });
  if (parsed.success) return { ok: true, id, row: parsed.data };
  const reasons = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return { ok: false, line, reason: reasons.join(' ') };
}

/**
 * Keys for the rows of one file: `<format>:<id>` where the source has ids, else `sha256:<hash>#<n>` of what the
 * customer said, where n counts rows that are alike. The shop's reply, votes and whether it was shown are left out of
 * the hash: they change in the source without it being another review.
 */
export function createRowKeys(prefix: string): (id: string | null, row: ImportRow) => string {
  const seen = new Map<string, number>();
  return (id, { product, rating, title, body, name, language, createdAt, experiencedAt }) => {
    if (id !== null) return `${prefix}:${id}`;
    const words = JSON.stringify([product, rating, title, body, name, language, createdAt, experiencedAt]);
    const hash = createHash('sha256').update(words).digest('base64url');
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `sha256:${hash}#${count}`;
  };
}
