import { describe, expect, it } from 'vitest';
import { UsageFailure } from '../failure.ts';
import { createDateReader } from './dates.ts';

const NOW = Date.UTC(2026, 4, 1, 12);
const read = (cell: string, format?: string) => {
  const reading = createDateReader(format, () => NOW)(cell);
  return reading.kind === 'date' ? reading.value : reading.kind;
};

describe('a date without --date-format', () => {
  it.each([
    ['2026-02-10', '2026-02-10'],
    [' 2026-02-10 ', '2026-02-10'],
    ['2026-02-10 15:30:40 UTC', '2026-02-10T15:30:40.000Z'],
    ['2026-02-10 15:30:40', '2026-02-10T15:30:40.000Z'],
    ['2013-10-18 09:09:08 -0400', '2013-10-18T13:09:08.000Z'],
    ['2026-02-10T15:30:40.123Z', '2026-02-10T15:30:40.123Z'],
    ['2026-02-10T15:30:40+02:00', '2026-02-10T13:30:40.000Z'],
    ['2024-02-29', '2024-02-29'],
  ])('is read from the year on: %s', (cell, value) => expect(read(cell)).toBe(value));

  it.each([
    ['25/12/2024', '2024-12-25'],
    ['12/25/2024', '2024-12-25'],
    ['25.12.2024', '2024-12-25'],
    ['25-12-2024 14:05', '2024-12-25T14:05:00.000Z'],
    ['05/05/2025', '2025-05-05'],
  ])('is read where only one reading is possible: %s', (cell, value) => expect(read(cell)).toBe(value));

  it.each(['03/04/2025', '3/4/2025', '03.04.2025', '03-04-2025', '03/04/2025 10:00', '12/11/2099'])(
    'is not guessed where two readings are possible: %s',
    (cell) => expect(read(cell)).toBe('ambiguous'),
  );

  it.each(['2026', '20260210', '2026-02-30', '31/02/2025', '10/02/26', 'yesterday', '1739201440'])(
    'is not made out of something else: %s',
    (cell) => expect(read(cell)).toBe('unreadable'),
  );

  it.each(['2026-05-02', '2026-05-01 12:02:00', '25/12/2026'])('may not lie in the future: %s', (cell) =>
    expect(read(cell)).toBe('future'),
  );
});

describe('--date-format', () => {
  it.each(['dd/mm/yyyy', 'DD/MM/YYYY', 'dd/MM/yyyy', 'd/m/yyyy'])('means the day first: %s', (format) => {
    expect(read('03/04/2025', format)).toBe('2025-04-03');
    expect(read('3/4/2025', format)).toBe('2025-04-03');
    expect(read('03/04/2025 10:30', format)).toBe('2025-04-03T10:30:00.000Z');
  });

  it('means the month first where it says so', () => {
    expect(read('03/04/2025', 'mm/dd/yyyy')).toBe('2025-03-04');
  });

  it('tells minutes from months', () => {
    expect(read('03.04.2025 10:59:58', 'dd.mm.yyyy hh:mm:ss')).toBe('2025-04-03T10:59:58.000Z');
    expect(read('10:59 3.4.2025', 'hh:mm d.m.yyyy')).toBe('2025-04-03T10:59:00.000Z');
    expect(read('4/3/25 1:05 PM', 'm/d/yy h:mm a')).toBe('2025-04-03T13:05:00.000Z');
    expect(read('3 Apr 2025', 'd mmm yyyy')).toBe('2025-04-03');
  });

  it('is not bent: a date that does not fit is not read', () => {
    expect(read('25/12/2024', 'mm/dd/yyyy')).toBe('unreadable');
  });

  it('leaves dates that begin with the year as they are', () => {
    expect(read('2026-02-10 15:30:40 UTC', 'dd/mm/yyyy')).toBe('2026-02-10T15:30:40.000Z');
  });

  it.each(['dd/mm', '%d/%m/%Y', 'quarter'])(
    'that says too little or something else is a usage error: %s',
    (format) => {
      expect(() => createDateReader(format)).toThrow(UsageFailure);
    },
  );
});
