import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating} tärni viiest',
  reviews: { one: '{count} arvustus', other: '{count} arvustust' },
  few: 'seni {count}',
  none: 'Arvustusi veel ei ole',
  failed: 'Hinnang pole saadaval. Proovi uuesti',
  outOfTen: '{rating} punkti kümnest',
  recommends: '{percent} soovitab',
  up: 'Soovitab',
  down: 'Ei soovita',
};
export default rating;
