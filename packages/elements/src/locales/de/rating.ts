import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';

const rating: Translation<typeof en> = {
  stars: '{rating} von 5 Sternen',
  reviews: { one: '{count} Bewertung', other: '{count} Bewertungen' },
  none: 'Noch keine Bewertungen',
  failed: 'Bewertung nicht verfügbar. Erneut laden',
};
export default rating;
