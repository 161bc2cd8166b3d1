/** What became of an import, for people and for machines. */
import type { ImportReport } from '@vouch/contract';
import { printable } from '../terminal.ts';

export interface ImportSummary extends ImportReport {
  shop: string;
  file: string;
  format: string;
  dryRun: boolean;
  /** Rows in the file. */
  rows: number;
  /** Columns that were not imported. */
  ignoredColumns: string[];
}

/** Adds the report of one chunk. */
export function addReport(summary: ImportSummary, report: ImportReport): void {
  summary.added += report.added;
  summary.known += report.known;
  summary.held += report.held;
  summary.refused.push(...report.refused);
  summary.flagged.push(...report.flagged);
}

/** Rows of the file whose fate is known. */
export function answeredRows({ added, known, refused }: ImportSummary): number {
  return added + known + refused.length;
}

/** The report as people read it; `stopped` when the import did not come to the end of the file. */
export function describeImport(summary: ImportSummary, stopped: boolean): string[] {
  const { dryRun, added, known, held, refused, flagged, rows, ignoredColumns } = summary;
  const count = (value: number) => value.toLocaleString('en').padStart(9);
  const total = `${rows.toLocaleString('en')} rows`;
  const reached = stopped ? `${answeredRows(summary).toLocaleString('en')} of ${total}, then stopped` : total;
  return [
    `${dryRun ? 'Tried' : 'Imported'} ${summary.file} ${dryRun ? 'for' : 'into'} ${summary.shop}: ${reached}.`,
    `${count(added)} ${dryRun ? 'would be added' : 'added'}${held > 0 ? `, ${held.toLocaleString('en')} of them to the queue` : ''}`,
    `${count(known)} known from before`,
    `${count(refused.length)} refused`,
    ...(refused.length > 0 ? ['Refused rows:'] : []),
    ...refused.map(({ line, reason }) => `  line ${line}: ${printable(reason)}`),
    ...(flagged.length > 0 ? ['Noticed by moderation:'] : []),
    ...flagged.map(({ line, findings, held: waits }) => {
      const kinds = new Set(findings.map(({ kind, field }) => `${kind} in ${field}`));
      return `  line ${line}: ${[...kinds].join(', ')}${waits ? ' (waits in the queue)' : ''}`;
    }),
    ...(ignoredColumns.length > 0 ? [`Columns not imported: ${printable(ignoredColumns.join(', '))}`] : []),
  ];
}
