import { ofLast } from './of-last.ts';

const format = ofLast(
  (tag) => new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 2 }),
);

/** An average as people read it: one or two decimals, the same number as in the structured data. */
export function decimal(value: number, locale: string): string {
  return format(locale).format(value);
}
