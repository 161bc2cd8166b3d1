/** Web addresses, with or without a scheme. Recognition is linkify-it's; which bare endings count is ours. */
import { LinkifyIt } from 'linkify-it';
import type { Detector } from '../detector.ts';

/** Endings that no sentence runs into: "visit cheapbags.shop" is an address. */
const certainEndings = (
  'com net org biz info edu gov dev app xyz shop store online site club uk us ca au nz ie za eu nl pl ' +
  'lv lt ee fi dk cz sk hu ru ua ro bg gr tr cn jp mx fr ch io gg tv ly gl cc'
).split(' ');

/**
 * Endings that are words too, so that a missing space after a full stop makes one ("fits her.It is"). They count
 * in lower case and with "www." before or a path behind: "t.me/someone", "wa.me/123", "youtu.be/x", "amzn.to/x".
 */
const wordEndings = 'me be to de se es no it is in at so my la do pt co link top live'.split(' ');

const linkify = new LinkifyIt({
  fuzzyLink: true,
  fuzzyEmail: true,
  tlds: [...certainEndings, ...wordEndings],
});

/** One letter and an ending is an abbreviation rather ("f.eks", "t.pl"), so that counts like a word ending. */
const unsureHost = new RegExp(`\\.(?:${wordEndings.join('|')})$|^[^.]\\.[^.]+$`, 'i');

/** Finds links; addresses of mail are left to the detector of those. */
export const detectLinks: Detector = ({ text }) =>
  (linkify.match(text) ?? [])
    .filter((match) => match.schema !== 'mailto:' && (match.schema !== '' || isAddress(match.raw)))
    .map(({ index, lastIndex }) => ({ kind: 'link', start: index, end: lastIndex, detector: 'links' }));

function isAddress(raw: string): boolean {
  const [host = '', ...path] = raw.split('/');
  if (!unsureHost.test(host) || /^www\./i.test(host)) return true;
  return path.join('').length > 0 && host === host.toLowerCase();
}
