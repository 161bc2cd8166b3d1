/** Addresses on the web and e-mail addresses, by linkify-it. */
import { LinkifyIt } from 'linkify-it';
import type { Span } from '../finding.ts';

/**
 * Endings of a bare domain ("cheap-mugs.com"). Left out on purpose are those that are words, because a missing space
 * makes them of honest sentences ("loved her.It fits"): is, it, my, no, so, im, me, to, at, be, in, us, am, as, la …
 */
const ENDINGS = (
  'com net org info biz shop store online site xyz top club app dev io co eu uk de nl lv pl fr es dk se ' +
  'ru cn link click page web'
).split(' ');

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: false, tlds: ENDINGS })
  // "//" alone starts comments and smileys, not links.
  .add('//', null);

export function findAddresses(text: string): { links: Span[]; emails: Span[] } {
  const matches = linkify.match(text) ?? [];
  const spans = (wanted: (schema: string) => boolean) =>
    matches
      .filter(({ schema }) => wanted(schema))
      .map(({ index, lastIndex }) => ({ start: index, end: lastIndex }));
  return { links: spans((schema) => schema !== 'mailto:'), emails: spans((schema) => schema === 'mailto:') };
}
