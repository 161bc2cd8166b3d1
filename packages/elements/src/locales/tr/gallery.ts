import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Yorumlardaki fotoğraf ve videolar',
  positionOpen: '{at} / {count} veya daha fazla',
  close: 'Kapat',
  photoFailed: 'Bu fotoğraf yüklenemedi.',
  videoFailed: 'Bu video yüklenemedi.',
  retry: 'Tekrar dene',
};
export default gallery;
