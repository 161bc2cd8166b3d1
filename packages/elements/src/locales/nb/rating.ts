import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';

const rating: Translation<typeof en> = {
  stars: '{rating} av 5 stjerner',
  reviews: { one: '{count} anmeldelse', other: '{count} anmeldelser' },
  none: 'Ingen anmeldelser ennå',
  failed: 'Vurderingen er ikke tilgjengelig. Prøv igjen',
};
export default rating;
