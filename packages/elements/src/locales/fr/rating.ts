import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating} sur 5 étoiles',
  reviews: { one: '{count} avis', many: '{count} d’avis', other: '{count} avis' },
  few: '{count} à ce jour',
  none: 'Pas encore d’avis',
  failed: 'Note indisponible. Réessayer',
  outOfTen: '{rating} sur 10',
  recommends: '{percent} le recommandent',
  up: 'Recommandé',
  down: 'Non recommandé',
};
export default rating;
