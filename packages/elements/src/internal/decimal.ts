/** An average as people read it: one or two decimals, the same number as in the structured data. */
export function decimal(value: number, locale: string): string {
  return value.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 2 });
}
