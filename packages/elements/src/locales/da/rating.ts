import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating} ud af 5 stjerner',
  reviews: { one: '{count} anmeldelse', other: '{count} anmeldelser' },
  few: '{count} indtil nu',
  none: 'Ingen anmeldelser endnu',
  failed: 'Bedømmelsen kan ikke vises. Prøv igen',
  outOfTen: '{rating} ud af 10',
  recommends: '{percent} anbefaler den',
  up: 'Anbefales',
  down: 'Anbefales ikke',
};
export default rating;
