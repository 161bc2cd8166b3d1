import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';

const rating: Translation<typeof en> = {
  stars: '{rating} sur 5 étoiles',
  reviews: { one: '{count} avis', many: '{count} d’avis', other: '{count} avis' },
  none: 'Pas encore d’avis',
  failed: 'Note indisponible. Réessayer',
};
export default rating;
