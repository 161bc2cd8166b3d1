import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating} de 5 estrelas',
  reviews: { one: '{count} avaliação', many: '{count} de avaliações', other: '{count} avaliações' },
  few: '{count} até agora',
  none: 'Ainda não há avaliações',
  failed: 'Nota indisponível. Tentar de novo',
  outOfTen: '{rating} de 10',
  recommends: '{percent} recomendam',
  up: 'Recomenda',
  down: 'Não recomenda',
};
export default rating;
