import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';

const rating: Translation<typeof en> = {
  stars: '{rating} de 5 estrelas',
  reviews: { one: '{count} avaliação', many: '{count} de avaliações', other: '{count} avaliações' },
  none: 'Ainda sem avaliações',
  failed: 'Classificação indisponível. Tentar de novo',
};
export default rating;
