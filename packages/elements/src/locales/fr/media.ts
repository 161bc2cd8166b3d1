import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Photos et vidéos de nos clients',
  more: 'Afficher plus',
  loading: 'Chargement…',
  loaded: {
    one: '{count} élément de plus',
    many: '{count} d’éléments de plus',
    other: '{count} éléments de plus',
  },
  none: 'Pas encore de photos ni de vidéos',
  failed: 'Les photos n’ont pas pu être chargées.',
  offline: 'Vous êtes hors ligne. Les photos s’afficheront dès que vous serez de nouveau en ligne.',
  retry: 'Réessayer',
};
export default media;
