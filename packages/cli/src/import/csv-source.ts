/** Records of a CSV file, one at a time, each with the line on which it begins. */
import { Readable } from 'node:stream';
import { CsvError, parse, type Options } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { RefusedFailure } from '../failure.ts';
import { readText } from './source-text.ts';

export interface CsvRecord {
  /** Line of the file on which the record begins, from 1. */
  line: number;
  cells: string[];
}
/** Lines that are no record, because of a quote. */
export interface BrokenRecord {
  line: number;
  broken: string;
}

/** No review is longer than this (in bytes); a record that is has lost its closing quote. */
const MAX_RECORD = 4 * 1024 * 1024;
const MAX_HEADER = 64 * 1024;
const DELIMITERS = [',', ';', '\t'] as const;

const OPTIONS = {
  record_delimiter: '\n',
  skip_empty_lines: true,
  relax_column_count: true,
  // A stray quote costs its record and not the file. Reading it leniently would be worse: a quote that is never closed
  // swallows the rows up to the next one, and they would go in as one review.
  skip_records_with_error: true,
} as const satisfies Options;

/** The columns of the file and the character between them: comma, semicolon or tab, whichever the header holds most. */
export async function readHeader(
  path: string,
  given?: string,
): Promise<{ header: string[]; delimiter: string }> {
  let text = '';
  let end = -1;
  for await (const piece of readText(path)) {
    text = (text + piece).replace(/^\n+/, '');
    end = endOfRecord(text);
    if (end >= 0 || text.length > MAX_HEADER) break;
  }
  const record = end < 0 ? text.slice(0, MAX_HEADER) : text.slice(0, end);
  if (record.trim() === '') throw new RefusedFailure('file_refused', `${path} is empty.`);
  const delimiter = given ?? likeliestDelimiter(record);
  try {
    const [header = []] = parseAtOnce(record, { ...OPTIONS, delimiter, skip_records_with_error: false });
    return { header, delimiter };
  } catch (error) {
    throw error instanceof CsvError ? explained(error, path, 1) : error;
  }
}

interface ParsedRecord {
  record: string[];
  info: { lines: number };
}

/** All records after the header. Takes the memory of a few records, whatever the file's length. */
export async function* readRecords(
  path: string,
  delimiter: string,
): AsyncGenerator<CsvRecord | BrokenRecord, void, undefined> {
  let lastLine = 0;
  let broken: BrokenRecord[] = [];
  const parser = parse({
    ...OPTIONS,
    delimiter,
    info: true,
    max_record_size: MAX_RECORD,
    on_record(cells: string[], { lines }) {
      lastLine = lines;
      return cells;
    },
    on_skip(error) {
      const line = lastLine + 1;
      if (FATAL.has(error?.code)) return void parser.destroy(explained(error, path, line));
      const end = Math.max(lastLine, Number(error?.['lines']));
      // One record may hold several stray quotes.
      if (end > lastLine) broken.push({ line, broken: strayQuote(line, end) });
      lastLine = end;
    },
  });
  const text = Readable.from(readText(path));
  text.on('error', (error) => parser.destroy(error)).pipe(parser);
  let isHeader = true;
  try {
    for await (const { record: cells, info } of parser as AsyncIterable<ParsedRecord>) {
      // csv-parse tells the line on which a record ends; its cells say how many lines before it began.
      const line = info.lines - newlinesIn(cells);
      // The parser is ahead of us, and may know of broken records behind this one.
      yield* broken.filter((record) => record.line < line);
      broken = broken.filter((record) => record.line >= line);
      if (!isHeader && cells.some((cell) => cell !== '')) yield { line, cells };
      isHeader = false;
    }
    yield* broken;
  } finally {
    text.destroy();
    parser.destroy();
  }
}

function strayQuote(line: number, end: number): string {
  const where = end > line ? ` Lines ${line} to ${end} were read as this one row.` : '';
  return `A quote stands where none may be: inside a cell it is doubled (""), and the cell is in quotes.${where}`;
}

/** Where the first record ends: at the first newline outside quotes. */
function endOfRecord(text: string): number {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === '\n' && !quoted) return at;
  }
  return -1;
}

function likeliestDelimiter(record: string): string {
  const outsideQuotes = record.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => outsideQuotes.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

function newlinesIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

/** After these the rest of the file cannot be told apart into records. */
const FATAL: ReadonlySet<string | undefined> = new Set(['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE']);

function explained(error: CsvError | undefined, path: string, line: number): RefusedFailure {
  const what =
    error?.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'a quote is opened and never closed'
      : error?.code === 'CSV_MAX_RECORD_SIZE'
        ? 'the row is longer than 4 MB; is a quote opened and never closed?'
        : error?.message;
  return new RefusedFailure('file_refused', `${path}, line ${line}: not readable as CSV, ${what}.`);
}
