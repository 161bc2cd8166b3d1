import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating} av 5 stjärnor',
  reviews: { one: '{count} omdöme', other: '{count} omdömen' },
  few: '{count} hittills',
  none: 'Inga omdömen än',
  failed: 'Betyget kan inte visas. Försök igen',
  outOfTen: '{rating} av 10',
  recommends: '{percent} rekommenderar den',
  up: 'Rekommenderas',
  down: 'Rekommenderas inte',
};
export default rating;
