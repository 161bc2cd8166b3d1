import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating} su 5 stelle',
  reviews: { one: '{count} recensione', many: '{count} di recensioni', other: '{count} recensioni' },
  few: '{count} per ora',
  none: 'Nessuna recensione',
  failed: 'Valutazione non disponibile. Riprova',
  outOfTen: '{rating} su 10',
  recommends: '{percent} lo consiglia',
  up: 'Consigliato',
  down: 'Sconsigliato',
};
export default rating;
