import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';

const rating: Translation<typeof en> = {
  stars: '{rating} av 5 stjärnor',
  reviews: { one: '{count} omdöme', other: '{count} omdömen' },
  none: 'Inga omdömen än',
  failed: 'Betyget kan inte visas. Försök igen',
};
export default rating;
