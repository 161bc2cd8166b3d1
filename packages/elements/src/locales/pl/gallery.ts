import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Zdjęcia i filmy z opinii',
  positionOpen: '{at} z {count} lub więcej',
  close: 'Zamknij',
  photoFailed: 'Nie udało się wczytać tego zdjęcia.',
  videoFailed: 'Nie udało się wczytać tego filmu.',
  retry: 'Spróbuj ponownie',
};
export default gallery;
