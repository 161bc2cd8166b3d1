/** Days as people read them. */
import { ofLast } from './of-last.ts';

const format = ofLast((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }));

/** The day in UTC: a server that draws the same does not know where its readers are. */
export function day(time: string, tag: string): string {
  return format(tag).format(new Date(time));
}
