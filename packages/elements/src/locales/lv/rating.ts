import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating} no 5 zvaigznēm',
  reviews: { zero: '{count} atsauksmju', one: '{count} atsauksme', other: '{count} atsauksmes' },
  few: 'pagaidām {count}',
  none: 'Vēl nav atsauksmju',
  failed: 'Vērtējums nav pieejams. Mēģināt vēlreiz',
  outOfTen: '{rating} no 10',
  recommends: '{percent} to iesaka',
  up: 'Iesaka',
  down: 'Neiesaka',
};
export default rating;
