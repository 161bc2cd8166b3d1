import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating} z 5 hviezdičiek',
  reviews: {
    one: '{count} recenzia',
    few: '{count} recenzie',
    many: '{count} recenzie',
    other: '{count} recenzií',
  },
  few: 'zatiaľ {count}',
  none: 'Zatiaľ bez recenzií',
  failed: 'Hodnotenie nie je dostupné. Skúsiť znova',
  outOfTen: '{rating} z 10',
  recommends: '{percent} ľudí odporúča',
  up: 'Odporúča',
  down: 'Neodporúča',
};
export default rating;
