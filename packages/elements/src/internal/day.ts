/** Days as people read them. */

/** Of the language that was asked for last: making one costs more than all that it writes. */
let known: { tag: string; format: Intl.DateTimeFormat } | undefined;

/** The day in UTC: a server that draws the same does not know where its readers are. */
export function day(time: string, tag: string): string {
  if (known?.tag !== tag)
    known = { tag, format: new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }) };
  return known.format.format(new Date(time));
}
