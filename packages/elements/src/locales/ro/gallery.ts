import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Fotografii și videoclipuri din recenzii',
  positionOpen: '{at} din {count} sau mai multe',
  close: 'Închide',
  photoFailed: 'Această fotografie nu a putut fi încărcată.',
  videoFailed: 'Acest videoclip nu a putut fi încărcat.',
  retry: 'Încearcă din nou',
};
export default gallery;
