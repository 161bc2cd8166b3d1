import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';

const rating: Translation<typeof en> = {
  stars: '{rating} de 5 estrellas',
  reviews: { one: '{count} opinión', many: '{count} de opiniones', other: '{count} opiniones' },
  none: 'Aún no hay opiniones',
  failed: 'Valoración no disponible. Reintentar',
};
export default rating;
