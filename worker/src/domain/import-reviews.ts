/** Reviews from another system. Each row is checked by itself; one that is refused does not stop the others. */
import { IMPORT_ROWS, type FieldError, type ImportReport } from '@vouch/contract';
import { checkAnswers } from './answers.ts';
import { languageOf } from './language.ts';
import { judgeImport } from './moderation.ts';
import { done, invalid, scaleChanged, type Outcome } from './outcome.ts';
import type { CheckedImportRow, Shop, TransferStore } from './ports.ts';

export async function importReviews(
  { transfers }: { transfers: TransferStore },
  shop: Shop,
  rows: readonly unknown[],
  dryRun: boolean,
): Promise<Outcome<ImportReport>> {
  const checked: CheckedImportRow[] = [];
  const refused: ImportReport['refused'] = [];
  for (const [position, row] of rows.entries()) {
    const outcome = check(row, shop);
    if (outcome.ok) checked.push(outcome.value);
    else refused.push({ line: lineOf(row, position), reason: explain(outcome.errors ?? []) });
  }

  const keys = checked.map((row) => row.sourceKey);
  const added = dryRun
    ? new Set(keys).difference(await transfers.knownSourceKeys(shop.id, keys))
    : await transfers.insert(shop.id, shop.scale, checked);
  if (added === 'scale_changed') return scaleChanged();
  const fresh = checked.filter((row) => added.has(row.sourceKey));
  return done({
    added: added.size,
    known: checked.length - added.size,
    held: fresh.filter((row) => row.held || !row.published).length,
    refused,
    flagged: fresh
      .filter((row) => row.findings.length > 0)
      .map(({ line, findings, held }) => ({ line, findings, held })),
  });
}

function check(value: unknown, { scale, questions }: Shop): Outcome<CheckedImportRow> {
  const parsed = IMPORT_ROWS[scale].safeParse(value);
  if (!parsed.success) return invalid(parsed.error.issues);
  const row = parsed.data;
  // Answers may be older than the product's type.
  const answers = checkAnswers(row.answers, questions);
  if (!answers.ok) return answers;
  const language = languageOf(row.language);
  const verdict = judgeImport({ ...row, answers: answers.value, authorName: row.name, language });
  return done({
    ...row,
    id: crypto.randomUUID(),
    language,
    answers: answers.value,
    labels: [...new Set(row.labels).add('imported')].filter((label) => label !== 'edited'),
    findings: verdict.findings,
    held: verdict.outcome === 'hold',
    policy: verdict.by,
  });
}

function lineOf(row: unknown, position: number): number {
  const line = typeof row === 'object' && row !== null && 'line' in row ? row.line : undefined;
  return typeof line === 'number' ? line : position + 1;
}

function explain(errors: readonly FieldError[]): string {
  return errors.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join(' ');
}
