import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Fotos und Videos aus Bewertungen',
  positionOpen: '{at} von {count} oder mehr',
  close: 'Schließen',
  photoFailed: 'Dieses Foto konnte nicht geladen werden.',
  videoFailed: 'Dieses Video konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
};
export default gallery;
