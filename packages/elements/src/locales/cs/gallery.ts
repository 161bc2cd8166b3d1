import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Fotky a videa z recenzí',
  positionOpen: '{at} z {count} nebo více',
  close: 'Zavřít',
  photoFailed: 'Tuto fotku se nepodařilo načíst.',
  videoFailed: 'Toto video se nepodařilo načíst.',
  retry: 'Zkusit znovu',
};
export default gallery;
