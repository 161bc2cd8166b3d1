import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'O que nossos clientes dizem',
  recent: {
    one: 'A avaliação mais recente, seja qual for a nota',
    many: 'Os {count} de avaliações mais recentes, seja qual for a nota',
    other: 'As {count} avaliações mais recentes, seja qual for a nota',
  },
  helpful: {
    one: 'A avaliação considerada mais útil, seja qual for a nota',
    many: 'Os {count} de avaliações consideradas mais úteis, seja qual for a nota',
    other: 'As {count} avaliações consideradas mais úteis, seja qual for a nota',
  },
  media: {
    one: 'A avaliação mais recente com fotos ou vídeos, seja qual for a nota',
    many: 'Os {count} de avaliações mais recentes com fotos ou vídeos, seja qual for a nota',
    other: 'As {count} avaliações mais recentes com fotos ou vídeos, seja qual for a nota',
  },
  carousel: 'carrossel',
  slide: 'avaliação',
  shown: '{from} a {to} de {count}',
  pause: 'Pausar',
  play: 'Reproduzir',
  more: 'Ler mais',
  less: 'Mostrar menos',
  none: 'Ainda não há avaliações',
  failed: 'Não foi possível carregar as avaliações.',
  offline: 'Você está sem internet. As avaliações serão carregadas assim que a conexão voltar.',
  retry: 'Tentar de novo',
};
export default carousel;
