import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Fotók és videók az értékelésekből',
  positionOpen: '{at} / {count} vagy több',
  close: 'Bezárás',
  photoFailed: 'Ezt a fotót nem sikerült betölteni.',
  videoFailed: 'Ezt a videót nem sikerült betölteni.',
  retry: 'Újrapróbálás',
};
export default gallery;
