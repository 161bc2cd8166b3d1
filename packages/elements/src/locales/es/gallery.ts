import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Fotos y vídeos de las opiniones',
  positionOpen: '{at} de {count} o más',
  close: 'Cerrar',
  photoFailed: 'No se ha podido cargar esta foto.',
  videoFailed: 'No se ha podido cargar este vídeo.',
  retry: 'Reintentar',
};
export default gallery;
