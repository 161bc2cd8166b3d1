/** Reading review rows in raw statements, where Drizzle does not map the columns. */
import { getTableColumns, sql } from 'drizzle-orm';
import type { ReviewRow } from './rows.ts';
import { reviews } from './schema.ts';

const columns = Object.entries(getTableColumns(reviews));

/** All columns of a review by their names in the database. */
export const REVIEW_COLUMNS = sql.raw(columns.map(([, column]) => `"${column.name}"`).join(', '));

/** A row as the database gives it; the sort keys are named where cursors need them. */
export type RawReviewRow = Record<string, unknown> & { n: number; sort_at: number; helpful_score: number };

export function readReviewRow(raw: RawReviewRow): ReviewRow {
  return Object.fromEntries(
    columns.map(([key, column]) => {
      const value = raw[column.name];
      return [key, value === null ? null : column.mapFromDriverValue(value)];
    }),
  ) as ReviewRow;
}
