import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating} av 5 stjerner',
  reviews: { one: '{count} anmeldelse', other: '{count} anmeldelser' },
  few: '{count} så langt',
  none: 'Ingen anmeldelser ennå',
  failed: 'Vurderingen er ikke tilgjengelig. Prøv igjen',
  outOfTen: '{rating} av 10',
  recommends: '{percent} anbefaler det',
  up: 'Anbefales',
  down: 'Anbefales ikke',
};
export default rating;
