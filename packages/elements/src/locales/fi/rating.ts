import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating}/5 tähteä',
  reviews: { one: '{count} arvostelu', other: '{count} arvostelua' },
  few: 'vasta {count}',
  none: 'Ei vielä arvosteluja',
  failed: 'Arvosanaa ei voi näyttää. Yritä uudelleen',
  outOfTen: '{rating}/10',
  recommends: '{percent} suosittelee',
  up: 'Suosittelee',
  down: 'Ei suosittele',
};
export default rating;
