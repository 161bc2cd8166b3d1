import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating} von 5 Sternen',
  reviews: { one: '{count} Bewertung', other: '{count} Bewertungen' },
  few: 'bisher {count}',
  none: 'Noch keine Bewertungen',
  failed: 'Bewertung nicht verfügbar. Erneut laden',
  outOfTen: '{rating} von 10',
  recommends: '{percent} empfehlen es weiter',
  up: 'Empfehlenswert',
  down: 'Nicht empfehlenswert',
};
export default rating;
