import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Foto’s en video’s uit beoordelingen',
  positionOpen: '{at} van {count} of meer',
  close: 'Sluiten',
  photoFailed: 'Deze foto kon niet worden geladen.',
  videoFailed: 'Deze video kon niet worden geladen.',
  retry: 'Opnieuw proberen',
};
export default gallery;
