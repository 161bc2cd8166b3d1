/** Rows of a JSON Lines file as `vouch export --format jsonl` writes it. */
import { ExportRow } from '@vouch/contract';
import type { DateReader } from './dates.ts';
import type { Reading } from './reading.ts';
import { readText } from './source-text.ts';

/** What an import takes of an exported row; the rest of the row is ignored. */
const JsonRow = ExportRow.partial().required({ product: true, rating: true });

/** All rows of the file. A line that is no review refuses itself, not the file. */
export async function* readJsonLinesFile(
  path: string,
  readDate: DateReader,
): AsyncGenerator<Reading, void, undefined> {
  let line = 0;
  for await (const text of linesOf(path)) {
    line++;
    if (text.trim() !== '') yield readRow(text, line, readDate);
  }
}

function readRow(text: string, line: number, readDate: DateReader): Reading {
  const refused = (reason: string): Reading => ({ kind: 'refused', line, reason });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('The line is not JSON.');
  }
  const parsed = JsonRow.safeParse(value);
  if (!parsed.success) {
    return refused(
      parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'row'}: ${message}`).join(' '),
    );
  }
  const { id, status, verifiedBy, labels, publishedAt: _publishedAt, reply, ...row } = parsed.data;
  if (status === 'withdrawn') return refused('Its author withdrew it.');
  const isFuture = [row.createdAt, row.experiencedAt, reply?.createdAt].some(
    (date) => date && readDate(date).kind === 'future',
  );
  if (isFuture) return refused('One of its dates lies in the future.');
  return {
    kind: 'review',
    line,
    id: id || null,
    fields: {
      ...row,
      published: status === undefined || status === 'published',
      claimedVerified: verifiedBy === undefined ? null : verifiedBy !== null,
      labels: labels?.filter((label) => label !== 'imported'),
      reply: reply ?? null,
    },
  };
}

/** Lines end at a newline alone: texts may hold U+2028, which Node's readline takes for an end. */
async function* linesOf(path: string): AsyncGenerator<string, void, undefined> {
  let rest = '';
  for await (const piece of readText(path)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
