import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';

const rating: Translation<typeof en> = {
  stars: '{rating}/5 tähteä',
  reviews: { one: '{count} arvostelu', other: '{count} arvostelua' },
  none: 'Ei vielä arvosteluja',
  failed: 'Arvosanaa ei voi näyttää. Yritä uudelleen',
};
export default rating;
