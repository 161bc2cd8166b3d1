import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Arvostelujen kuvat ja videot',
  positionOpen: '{at}/{count} tai enemmän',
  close: 'Sulje',
  photoFailed: 'Kuvaa ei voitu ladata.',
  videoFailed: 'Videota ei voitu ladata.',
  retry: 'Yritä uudelleen',
};
export default gallery;
