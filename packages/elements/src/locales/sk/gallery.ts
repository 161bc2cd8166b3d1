import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Fotky a videá z recenzií',
  positionOpen: '{at} z {count} alebo viac',
  close: 'Zavrieť',
  photoFailed: 'Túto fotku sa nepodarilo načítať.',
  videoFailed: 'Toto video sa nepodarilo načítať.',
  retry: 'Skúsiť znova',
};
export default gallery;
