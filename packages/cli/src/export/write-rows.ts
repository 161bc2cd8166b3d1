/** An export, written record by record. */
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { neutraliseFormula } from './formula-cells.ts';

/** What a format is made of: CSV cells below their columns, or a JSON value a line; null for what it cannot say. */
export type ExportFormat<Row> =
  | { columns: readonly string[]; cells: (row: Row) => readonly string[] | null }
  | { line: (row: Row) => object | null };

/** Rows with the format that takes them. */
export interface ExportSource {
  columns: readonly string[] | null;
  records: AsyncIterable<readonly string[] | object | null>;
}

export function inFormat<Row>(rows: AsyncIterable<Row>, format: ExportFormat<Row>): ExportSource {
  const record = 'line' in format ? format.line : format.cells;
  async function* records() {
    for await (const row of rows) yield record(row);
  }
  return { columns: 'line' in format ? null : format.columns, records: records() };
}

export interface ExportJob {
  source: ExportSource;
  to: Writable;
  /** Leaves `to` open, as stdout wants it. */
  keepOpen?: boolean;
  /** Called for each row: whether the format could hold it. */
  onRow: (written: boolean) => void;
}

/** Writes all rows; takes the memory of a few. Cells that a spreadsheet would run are neutralised. */
export async function writeRows({ source, to, keepOpen = false, onRow }: ExportJob): Promise<void> {
  const { columns, records } = source;
  const ending = { end: !keepOpen };
  async function* written() {
    for await (const record of records) {
      onRow(record !== null);
      if (record === null) continue;
      yield Array.isArray(record)
        ? (record as string[]).map(neutraliseFormula)
        : `${JSON.stringify(record)}\n`;
    }
  }
  if (columns === null) return pipeline(written(), to, ending);
  return pipeline(written(), stringify({ header: true, columns: [...columns] }), to, ending);
}
