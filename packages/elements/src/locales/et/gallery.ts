import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Fotod ja videod arvustustest',
  positionOpen: '{at} / {count} või rohkem',
  close: 'Sulge',
  photoFailed: 'Seda fotot ei õnnestunud laadida.',
  videoFailed: 'Seda videot ei õnnestunud laadida.',
  retry: 'Proovi uuesti',
};
export default gallery;
