/** E-mail addresses, as linkify-it recognises them. */
import { LinkifyIt } from 'linkify-it';
import type { Detector } from '../detector.ts';

const linkify = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: true });

/** Finds e-mail addresses, with and without `mailto:`. */
export const detectEmails: Detector = ({ rest }) =>
  (linkify.match(rest) ?? [])
    .filter((match) => match.schema === 'mailto:')
    .map(({ index, lastIndex }) => ({
      kind: 'personal_data',
      start: index,
      end: lastIndex,
      detector: 'email',
    }));
