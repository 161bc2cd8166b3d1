/** An export as text, row by row. */
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { ExportRow } from '@vouch/contract';
import { CSV_EXPORTS } from './csv-columns.ts';
import { neutraliseFormula } from './formula-cells.ts';

export const EXPORT_FORMATS = ['vouch', 'jsonl', 'judgeme', 'shopify'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Called for each review: whether it could be written. */
export type OnRow = (written: boolean) => void;

/** The file's text; takes the memory of a few rows. Cells that a spreadsheet would run are neutralised. */
export function exportText(
  rows: AsyncIterable<ExportRow>,
  format: ExportFormat,
  onRow: OnRow,
): AsyncIterable<string> {
  if (format === 'jsonl') return jsonLines(rows, onRow);
  const { columns, cells } = CSV_EXPORTS[format];
  async function* records() {
    for await (const row of rows) {
      const record = cells(row);
      onRow(record !== null);
      if (record) yield record.map(neutraliseFormula);
    }
  }
  const csv = stringify({ header: true, columns: [...columns], quoted_match: /[\r\n\t;]/, encoding: 'utf8' });
  const source = Readable.from(records());
  source.on('error', (error) => csv.destroy(error));
  return source.pipe(csv).setEncoding('utf8');
}

async function* jsonLines(rows: AsyncIterable<ExportRow>, onRow: OnRow) {
  for await (const row of rows) {
    onRow(true);
    yield `${JSON.stringify(row)}\n`;
  }
}
