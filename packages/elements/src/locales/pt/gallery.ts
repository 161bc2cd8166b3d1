import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Fotos e vídeos das avaliações',
  positionOpen: '{at} de {count} ou mais',
  close: 'Fechar',
  photoFailed: 'Não foi possível carregar esta foto.',
  videoFailed: 'Não foi possível carregar este vídeo.',
  retry: 'Tentar de novo',
};
export default gallery;
