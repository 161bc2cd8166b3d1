/** Decides how a file is read: which system's format it is, which columns count, how dates are written. */
import { extname } from 'node:path';
import { SCALES } from '@vouch/contract';
import { UsageFailure } from '../failure.ts';
import type { RatingRange } from './cells.ts';
import { parseColumnMap, type ColumnMap } from './column-map.ts';
import { readHeader, readRecords } from './csv-source.ts';
import { createDateReader } from './dates.ts';
import { FORMATS, formatsOfHeader, MAPPED, VOUCH, type ImportFormat } from './formats.ts';
import { readJsonLinesFile } from './json-lines-source.ts';
import type { Reading } from './reading.ts';
import { columnsThere, createRowMapper, locateColumns, type Columns } from './row-mapper.ts';

export interface ImportOptions {
  format?: string;
  map?: string;
  dateFormat?: string;
  delimiter?: string;
}

export interface ImportPlan {
  format: string;
  /** The first part of the keys of rows that have an id; the same for both forms of Vouch's export. */
  keyPrefix: string;
  /** In words, for the report. */
  title: string;
  /** Columns of the file that are not imported. */
  ignored: string[];
  /** Reads the file from its beginning. */
  read(): AsyncIterable<Reading>;
}

/** The values of `--format`. */
export const FORMAT_NAMES = [...FORMATS.map(({ name }) => name), 'jsonl'];

/** Throws a usage failure where the file or the options leave a question open. */
export async function planImport(
  path: string,
  options: ImportOptions,
  ratings: RatingRange = SCALES.stars,
): Promise<ImportPlan> {
  const map = options.map === undefined ? {} : parseColumnMap(options.map);
  const readDate = createDateReader(options.dateFormat);
  if (options.format === 'jsonl' || (!options.format && /^\.(jsonl|ndjson)$/.test(extname(path)))) {
    if (options.map) throw new UsageFailure('--map is for CSV files; JSON Lines name their fields.');
    const read = () => readJsonLinesFile(path, readDate);
    return { format: 'jsonl', keyPrefix: VOUCH.name, title: 'JSON Lines of Vouch', ignored: [], read };
  }

  const { header, delimiter } = await readHeader(path, readDelimiter(options.delimiter));
  const format = chooseFormat(header, options.format, map);
  const columns = locateColumns(header, format, map);
  const mapRow = createRowMapper({ format, columns, width: header.length, readDate, ratings });
  return {
    format: format.name,
    keyPrefix: format.name,
    title: format.title,
    ignored: ignoredColumns(header, columns),
    async *read() {
      for await (const record of readRecords(path, delimiter)) {
        if ('broken' in record) yield { kind: 'refused', line: record.line, reason: record.broken };
        else yield mapRow(record);
      }
    },
  };
}

function chooseFormat(header: string[], name: string | undefined, map: ColumnMap): ImportFormat {
  const named = FORMATS.find((format) => format.name === name);
  if (named) return named;
  if (Object.keys(map).length > 0) return MAPPED;
  const [format, ...others] = formatsOfHeader(header);
  if (!format) {
    throw new UsageFailure(
      `The header is not one of ${FORMATS.map(({ title }) => title).join(', ')}. ` +
        `Map the columns, for example --map product=Column,rating=Column,title=Column,body=Column. ${columnsThere(header)}`,
    );
  }
  if (others.length > 0) {
    const fits = [format, ...others];
    throw new UsageFailure(
      `The header fits ${fits.map(({ title }) => title).join(' and ')}. ` +
        `Say which with ${fits.map((each) => `--format ${each.name}`).join(' or ')}.`,
    );
  }
  return format;
}

function ignoredColumns(header: readonly string[], columns: Columns): string[] {
  const used = new Set(Object.values(columns).flatMap((list) => list.map(({ index }) => index)));
  return header.filter((name, index) => name.trim() !== '' && !used.has(index));
}

function readDelimiter(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const delimiter = given === 'tab' || given === '\\t' ? '\t' : given;
  if (delimiter.length !== 1 || /["\n\r]/.test(delimiter)) {
    throw new UsageFailure('--delimiter is one character, or "tab".');
  }
  return delimiter;
}
