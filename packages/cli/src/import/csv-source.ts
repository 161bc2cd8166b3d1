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

/** No review is longer than this (in bytes); a record that is has lost its closing quote. */
const MAX_RECORD = 4 * 1024 * 1024;
const MAX_HEADER = 64 * 1024;
const DELIMITERS = [',', ';', '\t'] as const;

const OPTIONS = {
  record_delimiter: '\n',
  skip_empty_lines: true,
  relax_column_count: true,
  // 6" blade: a quote in the middle of an unquoted cell is a character like any other.
  relax_quotes: true,
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
    const [header = []] = parseAtOnce(record, { ...OPTIONS, delimiter });
    return { header, delimiter };
  } catch (error) {
    throw explained(error, path, 1);
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
): AsyncGenerator<CsvRecord, void, undefined> {
  let lastGoodLine = 0;
  const parser = parse({
    ...OPTIONS,
    delimiter,
    info: true,
    max_record_size: MAX_RECORD,
    on_record(cells: string[], { lines }) {
      lastGoodLine = lines;
      return cells;
    },
  });
  const text = Readable.from(readText(path));
  text.on('error', (error) => parser.destroy(error)).pipe(parser);
  let isHeader = true;
  try {
    for await (const { record: cells, info } of parser as AsyncIterable<ParsedRecord>) {
      const isBlank = cells.every((cell) => cell === '');
      // csv-parse tells the line on which a record ends; its cells say how many lines before it began.
      if (!isHeader && !isBlank) yield { line: info.lines - newlinesIn(cells), cells };
      isHeader = false;
    }
  } catch (error) {
    throw explained(error, path, lastGoodLine + 1);
  } finally {
    text.destroy();
    parser.destroy();
  }
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

function explained(error: unknown, path: string, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE';
  const what = isOpen ? 'a quote is opened and never closed' : error.message;
  return new RefusedFailure('file_refused', `${path}, line ${line}: not readable as CSV, ${what}.`);
}
