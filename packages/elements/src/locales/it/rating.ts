import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';

const rating: Translation<typeof en> = {
  stars: '{rating} su 5 stelle',
  reviews: { one: '{count} recensione', many: '{count} di recensioni', other: '{count} recensioni' },
  none: 'Nessuna recensione',
  failed: 'Valutazione non disponibile. Riprova',
};
export default rating;
