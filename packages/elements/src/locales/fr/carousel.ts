import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'Ce que disent nos clients',
  recent: {
    one: 'L’avis le plus récent, quelle que soit sa note',
    many: 'Les {count} d’avis les plus récents, quelle que soit leur note',
    other: 'Les {count} avis les plus récents, quelle que soit leur note',
  },
  helpful: {
    one: 'L’avis jugé le plus utile, quelle que soit sa note',
    many: 'Les {count} d’avis jugés les plus utiles, quelle que soit leur note',
    other: 'Les {count} avis jugés les plus utiles, quelle que soit leur note',
  },
  media: {
    one: 'L’avis le plus récent avec photos ou vidéos, quelle que soit sa note',
    many: 'Les {count} d’avis les plus récents avec photos ou vidéos, quelle que soit leur note',
    other: 'Les {count} avis les plus récents avec photos ou vidéos, quelle que soit leur note',
  },
  carousel: 'carrousel',
  slide: 'avis',
  shown: '{from} à {to} sur {count}',
  pause: 'Pause',
  play: 'Lecture',
  more: 'Lire la suite',
  less: 'Réduire',
  none: 'Pas encore d’avis',
  failed: 'Les avis n’ont pas pu être chargés.',
  offline: 'Vous êtes hors ligne. Les avis s’afficheront dès que vous serez de nouveau en ligne.',
  retry: 'Réessayer',
};
export default carousel;
