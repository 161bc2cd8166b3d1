import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'Qué dicen nuestros clientes',
  recent: {
    one: 'La opinión más reciente, sea cual sea su valoración',
    many: 'Los {count} de opiniones más recientes, sea cual sea su valoración',
    other: 'Las {count} opiniones más recientes, sea cual sea su valoración',
  },
  helpful: {
    one: 'La opinión que más útil ha resultado, sea cual sea su valoración',
    many: 'Los {count} de opiniones que más útiles han resultado, sea cual sea su valoración',
    other: 'Las {count} opiniones que más útiles han resultado, sea cual sea su valoración',
  },
  media: {
    one: 'La opinión más reciente con fotos o vídeos, sea cual sea su valoración',
    many: 'Los {count} de opiniones más recientes con fotos o vídeos, sea cual sea su valoración',
    other: 'Las {count} opiniones más recientes con fotos o vídeos, sea cual sea su valoración',
  },
  carousel: 'carrusel',
  slide: 'opinión',
  shown: '{from} a {to} de {count}',
  pause: 'Pausar',
  play: 'Reproducir',
  more: 'Leer más',
  less: 'Mostrar menos',
  none: 'Aún no hay opiniones',
  failed: 'No se han podido cargar las opiniones.',
  offline: 'No tienes conexión. Las opiniones se cargarán en cuanto la recuperes.',
  retry: 'Reintentar',
};
export default carousel;
