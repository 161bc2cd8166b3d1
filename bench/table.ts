/** Figures as a table: what was measured, and beside it the limit that holds or the peer that was measured. */
export interface Figure {
  what: string;
  value: number;
  /** The most it may be. A figure above it makes the benchmark fail. */
  limit?: number;
  /** Something comparable that others ship, or why there is no limit. */
  beside?: string;
  /** Digits after the decimal point; 0 by default. */
  digits?: number;
}

export function printTable(title: string, unit: string, figures: readonly Figure[]): void {
  const number = (value: number, digits = 0) =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const rows = figures.map(({ what, value, limit, beside = '', digits }) => [
    isBroken({ value, limit }) ? '✗' : ' ',
    what,
    number(value, digits),
    limit === undefined ? '' : `≤ ${number(limit, digits)}`,
    beside,
  ]);
  const header = ['', title, unit, 'limit', 'beside it'];
  const widths = header.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 2 || at === 3 ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!)))
      .join('  ')
      .trimEnd();
  console.log(
    ['', line(header), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n'),
  );
}

export function isBroken({ value, limit }: { value: number; limit?: number | undefined }): boolean {
  // Whatever is not a number was not measured, and what was not measured does not hold.
  return limit !== undefined && !(value <= limit);
}
