/** Reviews from another system. Each row is checked by itself; one that is refused does not stop the others. */
import { IMPORT_ROWS, type ImportReport, type ImportRow } from '@vouch/contract';
import { languageOf } from './language.ts';
import { judgeImport } from './moderation.ts';
import type { CheckedImportRow, Shop, TransferStore } from './ports.ts';

export async function importReviews(
  { transfers }: { transfers: TransferStore },
  { id: shopId, scale }: Shop,
  rows: readonly unknown[],
  dryRun: boolean,
): Promise<ImportReport> {
  const checked: CheckedImportRow[] = [];
  const refused: ImportReport['refused'] = [];
  for (const [position, row] of rows.entries()) {
    const parsed = IMPORT_ROWS[scale].safeParse(row);
    if (parsed.success) checked.push(check(parsed.data));
    else refused.push({ line: lineOf(row, position), reason: explain(parsed.error.issues) });
  }

  const keys = checked.map((row) => row.sourceKey);
  const added = dryRun
    ? new Set(keys).difference(await transfers.knownSourceKeys(shopId, keys))
    : await transfers.insert(shopId, checked);
  const fresh = checked.filter((row) => added.has(row.sourceKey));
  return {
    added: added.size,
    known: checked.length - added.size,
    held: fresh.filter((row) => row.held || !row.published).length,
    refused,
    flagged: fresh
      .filter((row) => row.findings.length > 0)
      .map(({ line, findings, held }) => ({ line, findings, held })),
  };
}

function check(row: ImportRow): CheckedImportRow {
  const language = languageOf(row.language);
  const verdict = judgeImport({ ...row, authorName: row.name, language });
  const held = verdict.outcome === 'hold';
  return { ...row, language, id: crypto.randomUUID(), findings: verdict.findings, held, policy: verdict.by };
}

function lineOf(row: unknown, position: number): number {
  const line = typeof row === 'object' && row !== null && 'line' in row ? row.line : undefined;
  return typeof line === 'number' ? line : position + 1;
}

function explain(issues: readonly { path: PropertyKey[]; message: string }[]): string {
  return issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join(' ');
}
