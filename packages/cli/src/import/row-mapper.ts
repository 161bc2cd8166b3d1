/** Cells to a review: which column is what, and what its cells mean. */
import { UsageFailure } from '../failure.ts';
import { restoreFormula } from '../export/formula-cells.ts';
import {
  excerpt,
  readAnswers,
  readCount,
  readLabels,
  readProduct,
  readPublished,
  readRating,
  readVerified,
  type RatingRange,
} from './cells.ts';
import type { ColumnMap, Part, Target } from './column-map.ts';
import type { CsvRecord } from './csv-source.ts';
import type { DateReader } from './dates.ts';
import { sameColumn, type ImportFormat } from './formats.ts';
import type { Reading } from './reading.ts';

interface Column {
  name: string;
  index: number;
}
export type Columns = Partial<Record<Part, Column[]>>;

/** Finds the columns of a format in a header; those that `--map` names go before the format's own. */
export function locateColumns(header: readonly string[], format: ImportFormat, map: ColumnMap): Columns {
  const columns: Columns = {};
  for (const [target, names] of Object.entries(format.columns) as [Part, readonly string[]][]) {
    columns[target] = names.flatMap((name) =>
      indexesOf(header, (other) => sameColumn(name, other)).slice(0, 1),
    );
  }
  for (const [target, name] of Object.entries(map) as [Target, string][]) {
    const found = indexesOf(header, (other) => name.trim() === other.trim());
    if (found.length === 0)
      throw new UsageFailure(`The file has no column "${name}". ${columnsThere(header)}`);
    if (found.length > 1) throw new UsageFailure(`The file has ${found.length} columns "${name}".`);
    columns[target] = found;
  }
  for (const target of ['product', 'rating'] as const) {
    if (columns[target]?.length) continue;
    throw new UsageFailure(
      `No column for the ${target}: name it with --map ${target}=Column. ${columnsThere(header)}`,
    );
  }
  return columns;
}

/** The header in words, for messages. */
export function columnsThere(header: readonly string[]): string {
  return `Columns: ${header.map((name) => name.trim() || '(no name)').join(', ')}.`;
}

function indexesOf(header: readonly string[], matches: (name: string) => boolean): Column[] {
  return header.flatMap((name, index) => (matches(name) ? [{ name, index }] : []));
}

export interface RowMapperOptions {
  format: ImportFormat;
  columns: Columns;
  width: number;
  readDate: DateReader;
  ratings: RatingRange;
}

/** Makes the reader of one file's rows. */
export function createRowMapper({ format, columns, width, readDate, ratings }: RowMapperOptions) {
  const cellOf = (cells: readonly string[], target: Part): { cell: string; column: string } => {
    for (const { index, name } of columns[target] ?? []) {
      const cell = format.exported ? restoreFormula(cells[index] ?? '') : (cells[index] ?? '');
      if (cell !== '') return { cell, column: name };
    }
    return { cell: '', column: columns[target]?.[0]?.name ?? target };
  };

  return ({ cells, line }: CsvRecord): Reading => {
    const refused = (reason: string): Reading => ({ kind: 'refused', line, reason });
    const text = (target: Part) => cellOf(cells, target).cell;
    /** A text that may be missing; other systems' blanks are nothing. */
    const optional = (target: Part) => {
      const cell = text(target);
      return (format.exact ? cell : cell.trim()) === '' ? null : cell;
    };

    const dates: Partial<Record<Target, string | null>> = {};
    const faults: string[] = [];
    for (const target of ['createdAt', 'experiencedAt', 'replyAt'] as const) {
      const { cell, column } = cellOf(cells, target);
      if (cell.trim() === '') continue;
      const date = readDate(cell);
      if (date.kind === 'ambiguous') return { kind: 'ambiguous_date', line, column, cell: cell.trim() };
      if (date.kind === 'date') dates[target] = date.value;
      else if (date.kind === 'future')
        faults.push(`The date "${excerpt(cell)}" in "${column}" lies in the future.`);
      else
        faults.push(`"${excerpt(cell)}" in "${column}" is not a date; --date-format says how it is written.`);
    }
    if (cells.slice(width).some((cell) => cell !== '')) {
      return refused(`The row has ${cells.length} cells, the header ${width}; is a quote missing?`);
    }

    const status = text('published');
    if (format.exact && status === 'withdrawn') faults.push('Its author withdrew it.');
    const product = format.exact ? text('product') : readProduct(text('product'));
    if (product === '') faults.push('The product is missing.');
    const rating = readRating(text('rating'), ratings);
    if (!rating.ok) faults.push(rating.reason);
    const yes = readCount(text('helpfulYes'), 'The count of helpful votes');
    if (!yes.ok) faults.push(yes.reason);
    const no = readCount(text('helpfulNo'), 'The count of unhelpful votes');
    if (!no.ok) faults.push(no.reason);
    const answers = readAnswers(text('answers'));
    if (!answers.ok) faults.push(answers.reason);
    if (faults.length > 0 || !rating.ok || !yes.ok || !no.ok || !answers.ok) return refused(faults.join(' '));

    const verified = columns.verified?.length ? text('verified') : '';
    const reply = optional('reply');
    return {
      kind: 'review',
      line,
      id: optional('id'),
      fields: {
        product,
        rating: rating.value,
        title: text('title'),
        body: text('body'),
        name: optional('name'),
        language: optional('language'),
        createdAt: dates.createdAt ?? null,
        experiencedAt: dates.experiencedAt ?? null,
        published: readPublished(status),
        claimedVerified: format.exact ? verified !== '' : readVerified(verified),
        reply: reply === null ? null : { body: reply, createdAt: dates.replyAt ?? null },
        helpful: { yes: yes.value, no: no.value },
        labels: readLabels(text('labels')),
        answers: answers.value,
      },
    };
  };
}
