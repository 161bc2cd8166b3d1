import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Foto un video no atsauksmēm',
  positionOpen: '{at} no {count} vai vairāk',
  close: 'Aizvērt',
  photoFailed: 'Šo foto neizdevās ielādēt.',
  videoFailed: 'Šo video neizdevās ielādēt.',
  retry: 'Mēģināt vēlreiz',
};
export default gallery;
