import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';

const rating: Translation<typeof en> = {
  stars: '{rating} van 5 sterren',
  reviews: { one: '{count} beoordeling', other: '{count} beoordelingen' },
  none: 'Nog geen beoordelingen',
  failed: 'Beoordeling niet beschikbaar. Opnieuw',
};
export default rating;
