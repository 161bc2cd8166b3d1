import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Nuotraukos ir vaizdo įrašai iš atsiliepimų',
  positionOpen: '{at} iš {count} ar daugiau',
  close: 'Uždaryti',
  photoFailed: 'Nepavyko įkelti šios nuotraukos.',
  videoFailed: 'Nepavyko įkelti šio vaizdo įrašo.',
  retry: 'Bandyti dar kartą',
};
export default gallery;
