import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Billeder og videoer fra anmeldelser',
  positionOpen: '{at} af {count} eller flere',
  close: 'Luk',
  photoFailed: 'Billedet kunne ikke hentes.',
  videoFailed: 'Videoen kunne ikke hentes.',
  retry: 'Prøv igen',
};
export default gallery;
