import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating} van 5 sterren',
  reviews: { one: '{count} beoordeling', other: '{count} beoordelingen' },
  few: '{count} tot nu toe',
  none: 'Nog geen beoordelingen',
  failed: 'Beoordeling niet beschikbaar. Opnieuw',
  outOfTen: '{rating} van 10',
  recommends: '{percent} beveelt het aan',
  up: 'Aanbevolen',
  down: 'Niet aanbevolen',
};
export default rating;
