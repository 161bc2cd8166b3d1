import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'O que dizem os nossos clientes',
  recent: {
    one: 'A avaliação mais recente, seja qual for a classificação',
    many: 'Os {count} de avaliações mais recentes, seja qual for a classificação',
    other: 'As {count} avaliações mais recentes, seja qual for a classificação',
  },
  helpful: {
    one: 'A avaliação considerada mais útil, seja qual for a classificação',
    many: 'Os {count} de avaliações consideradas mais úteis, seja qual for a classificação',
    other: 'As {count} avaliações consideradas mais úteis, seja qual for a classificação',
  },
  media: {
    one: 'A avaliação mais recente com fotos ou vídeos, seja qual for a classificação',
    many: 'Os {count} de avaliações mais recentes com fotos ou vídeos, seja qual for a classificação',
    other: 'As {count} avaliações mais recentes com fotos ou vídeos, seja qual for a classificação',
  },
  carousel: 'carrossel',
  slide: 'avaliação',
  shown: '{from} a {to} de {count}',
  pause: 'Pausar',
  play: 'Reproduzir',
  more: 'Ler mais',
  less: 'Mostrar menos',
  none: 'Ainda sem avaliações',
  failed: 'Não foi possível carregar as avaliações.',
  offline: 'Está sem ligação. As avaliações são carregadas assim que voltar a ter ligação.',
  retry: 'Tentar de novo',
};
export default carousel;
