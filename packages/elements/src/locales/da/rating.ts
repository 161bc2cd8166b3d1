import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';

const rating: Translation<typeof en> = {
  stars: '{rating} ud af 5 stjerner',
  reviews: { one: '{count} anmeldelse', other: '{count} anmeldelser' },
  none: 'Ingen anmeldelser endnu',
  failed: 'Bedømmelsen kan ikke vises. Prøv igen',
};
export default rating;
