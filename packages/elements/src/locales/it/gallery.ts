import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Foto e video dalle recensioni',
  positionOpen: '{at} di {count} o più',
  close: 'Chiudi',
  photoFailed: 'Non è stato possibile caricare questa foto.',
  videoFailed: 'Non è stato possibile caricare questo video.',
  retry: 'Riprova',
};
export default gallery;
