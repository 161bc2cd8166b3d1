import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Bilder och videor från omdömen',
  positionOpen: '{at} av {count} eller fler',
  close: 'Stäng',
  photoFailed: 'Bilden kunde inte hämtas.',
  videoFailed: 'Videon kunde inte hämtas.',
  retry: 'Försök igen',
};
export default gallery;
