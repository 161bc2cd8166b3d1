import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating} din 5 stele',
  reviews: { one: '{count} recenzie', few: '{count} recenzii', other: '{count} de recenzii' },
  few: '{count} până acum',
  none: 'Încă nu există recenzii',
  failed: 'Nota nu este disponibilă. Încearcă din nou',
  outOfTen: '{rating} din 10',
  recommends: '{percent} recomandă',
  up: 'Recomandă',
  down: 'Nu recomandă',
};
export default rating;
