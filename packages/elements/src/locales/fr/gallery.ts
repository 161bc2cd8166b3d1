import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Photos et vidéos des avis',
  positionOpen: '{at} sur {count} ou plus',
  close: 'Fermer',
  photoFailed: 'Cette photo n’a pas pu être chargée.',
  videoFailed: 'Cette vidéo n’a pas pu être chargée.',
  retry: 'Réessayer',
};
export default gallery;
