/** Reading review rows in raw statements, where Drizzle does not map the columns. */
import { getTableColumns } from 'drizzle-orm';
import type { ReviewPage } from '@vouch/contract';
import { toReview, type ReviewRow } from './rows.ts';
import type { MediaAddress } from '../domain/media.ts';
import type { SortKey } from './list-plan.ts';
import { reviews } from './schema.ts';

const columns = Object.entries(getTableColumns(reviews));

/** All columns of a review by their names in the database. */
export const REVIEW_COLUMNS = columns.map(([, column]) => `"${column.name}"`).join(', ');

/** A row as the database gives it; the sort keys are named where cursors need them. */
export type RawReviewRow = Record<string, unknown> & Record<SortKey, number | string>;

export function readReviewRow(raw: RawReviewRow): ReviewRow {
  return Object.fromEntries(
    columns.map(([key, column]) => {
      const value = raw[column.name];
      return [key, value === null ? null : column.mapFromDriverValue(value)];
    }),
  ) as ReviewRow;
}

/** A page of at most `limit` reviews from rows that were asked for one more, to know whether there is a next one. */
export function toReviewPage<Row extends RawReviewRow>(
  rows: Row[],
  limit: number,
  mediaAddress: MediaAddress,
  cursorAfter: (row: Row) => string,
): Pick<ReviewPage, 'items' | 'nextCursor'> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => toReview(readReviewRow(row), mediaAddress)),
    nextCursor: rows.length > limit && last ? cursorAfter(last) : null,
  };
}
