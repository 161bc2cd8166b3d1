import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating} στα 5 αστέρια',
  reviews: { one: '{count} κριτική', other: '{count} κριτικές' },
  few: '{count} μέχρι τώρα',
  none: 'Δεν υπάρχουν ακόμα κριτικές',
  failed: 'Η βαθμολογία δεν είναι διαθέσιμη. Δοκιμάστε ξανά',
  outOfTen: '{rating} στα 10',
  recommends: 'Το προτείνει το {percent}',
  up: 'Το προτείνει',
  down: 'Δεν το προτείνει',
};
export default rating;
