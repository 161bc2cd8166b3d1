/** An export, written row by row. */
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { ExportRow } from '@vouch/contract';
import { CSV_EXPORTS } from './csv-columns.ts';
import { neutraliseFormula } from './formula-cells.ts';

export const EXPORT_FORMATS = ['vouch', 'jsonl', 'judgeme', 'shopify'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportJob {
  rows: AsyncIterable<ExportRow>;
  format: ExportFormat;
  to: Writable;
  /** Leaves `to` open, as stdout wants it. */
  keepOpen?: boolean;
  /** Called for each review: whether the format could hold it. */
  onRow: (written: boolean) => void;
}

/** Writes all rows; takes the memory of a few. Cells that a spreadsheet would run are neutralised. */
export async function writeRows({ rows, format, to, keepOpen = false, onRow }: ExportJob): Promise<void> {
  const ending = { end: !keepOpen };
  if (format === 'jsonl') return pipeline(jsonLines(rows, onRow), to, ending);
  const { columns, cells } = CSV_EXPORTS[format];
  async function* records() {
    for await (const row of rows) {
      const record = cells(row);
      onRow(record !== null);
      if (record) yield record.map(neutraliseFormula);
    }
  }
  return pipeline(records(), stringify({ header: true, columns: [...columns] }), to, ending);
}

async function* jsonLines(rows: AsyncIterable<ExportRow>, onRow: ExportJob['onRow']) {
  for await (const row of rows) {
    onRow(true);
    yield `${JSON.stringify(row)}\n`;
  }
}
