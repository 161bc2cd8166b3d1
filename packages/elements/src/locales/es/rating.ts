import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating} de 5 estrellas',
  reviews: { one: '{count} opinión', many: '{count} de opiniones', other: '{count} opiniones' },
  few: '{count} por ahora',
  none: 'Aún no hay opiniones',
  failed: 'Valoración no disponible. Reintentar',
  outOfTen: '{rating} de 10',
  recommends: 'El {percent} lo recomienda',
  up: 'Lo recomienda',
  down: 'No lo recomienda',
};
export default rating;
