/**
 * Dates of other systems. A date that can be read in two ways is never guessed: 03/04/2026 is the third of April or the
 * fourth of March, and a shop's reviews would silently move by months.
 */
import { DateTime } from 'luxon';
import { UsageFailure } from '../failure.ts';

export type DateReading =
  /** RFC 3339, a full-date where the source gave no time; without an offset the time is UTC. */
  { kind: 'date'; value: string } | { kind: 'ambiguous' } | { kind: 'unreadable' } | { kind: 'future' };

export type DateReader = (cell: string) => DateReading;

const ISO_LIKE = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/;
const DAY_OR_MONTH_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2\d{4}(?=$|[ ,T])/;
const CLOCK_SKEW = 60_000;
const READING = { zone: 'utc', locale: 'en' } as const;

/**
 * A reader for the cells of one file. ISO 8601 dates (`2026-02-10`, `2026-02-10 15:30:40 UTC`, with offsets too) are
 * always read; others by `format` where there is one, else only when a single reading is possible.
 */
export function createDateReader(format?: string, now: () => number = Date.now): DateReader {
  const given = format === undefined ? undefined : parsersOf(luxonFormat(format));
  const dayFirst = parsersOf('d/M/yyyy');
  const monthFirst = parsersOf('M/d/yyyy');

  function read(cell: string): DateTime<true> | undefined | 'ambiguous' {
    if (ISO_LIKE.test(cell)) return readIso(cell);
    if (given) return readWith(given, cell);
    if (!DAY_OR_MONTH_FIRST.test(cell)) return undefined;
    const slashed = cell.replace(DAY_OR_MONTH_FIRST, (date) => date.replace(/[.-]/g, '/'));
    const [one, other] = [readWith(dayFirst, slashed), readWith(monthFirst, slashed)];
    return one && other && +one !== +other ? 'ambiguous' : (one ?? other);
  }

  return (cell) => {
    const trimmed = cell.trim();
    const moment = read(trimmed);
    if (moment === 'ambiguous') return { kind: 'ambiguous' };
    if (!moment) return { kind: 'unreadable' };
    if (moment.toMillis() > now() + CLOCK_SKEW) return { kind: 'future' };
    return { kind: 'date', value: hasTime(trimmed) ? moment.toUTC().toISO() : moment.toISODate() };
  };
}

function readIso(cell: string): DateTime<true> | undefined {
  return valid(cell[10] === 'T' ? DateTime.fromISO(cell, READING) : DateTime.fromSQL(cell, READING));
}

function valid(moment: DateTime<true> | DateTime<false>): DateTime<true> | undefined {
  return moment.isValid ? moment : undefined;
}

function readWith(parsers: readonly Parser[], cell: string): DateTime<true> | undefined {
  for (const parser of parsers) {
    const moment = valid(DateTime.fromFormatParser(cell, parser, READING));
    if (moment) return moment;
  }
  return undefined;
}

type Parser = ReturnType<typeof DateTime.buildFormatParser>;

function parsersOf(format: string): Parser[] {
  const formats = /[Hh]/.test(format) ? [format] : [format, `${format} H:m`, `${format} H:m:s`];
  return formats.map((each) => DateTime.buildFormatParser(each, READING));
}

function hasTime(cell: string): boolean {
  return /\d:\d/.test(cell);
}

/**
 * People write `dd/mm/yyyy`, `DD/MM/YYYY` and `dd/MM/yyyy` and mean the same. Letters count without their case; an "m"
 * right after the hours is minutes, any other one the month. One and two digits are both read.
 */
function luxonFormat(format: string): string {
  if (/[^A-Za-z\s/.,:-]/.test(format)) throw unknownPart(format);
  let before = '';
  const seen = new Set<string>();
  const translated = format.replace(/([A-Za-z])\1*/g, (run) => {
    const letter = run.charAt(0).toLowerCase();
    const meaning = letter === 'm' && before === 'h' ? 'minute' : letter;
    before = letter;
    seen.add(meaning);
    switch (meaning) {
      case 'd':
        return 'd';
      case 'm':
        return run.length >= 4 ? 'MMMM' : run.length === 3 ? 'MMM' : 'M';
      case 'y':
        return run.length === 2 ? 'yy' : 'yyyy';
      case 'h':
        return /a/i.test(format) ? 'h' : 'H';
      case 'minute':
        return 'm';
      case 's':
        return 's';
      case 'a':
        return 'a';
      case 't':
        return "'T'";
      default:
        throw unknownPart(run);
    }
  });
  if (!['d', 'm', 'y'].every((part) => seen.has(part))) {
    throw new UsageFailure('--date-format needs a day, a month and a year, for example dd/mm/yyyy.');
  }
  return translated;
}

function unknownPart(part: string): UsageFailure {
  return new UsageFailure(
    `--date-format does not know "${part}". Use d, m, y, h, m, s, for example dd/mm/yyyy.`,
  );
}
