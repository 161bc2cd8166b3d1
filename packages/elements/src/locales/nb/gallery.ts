import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Bilder og videoer fra anmeldelser',
  positionOpen: '{at} av {count} eller flere',
  close: 'Lukk',
  photoFailed: 'Bildet kunne ikke lastes.',
  videoFailed: 'Videoen kunne ikke lastes.',
  retry: 'Prøv igjen',
};
export default gallery;
