import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '5 csillagból {rating}',
  reviews: { one: '{count} értékelés', other: '{count} értékelés' },
  few: 'eddig {count}',
  none: 'Még nincs értékelés',
  failed: 'Az értékelés nem érhető el. Újrapróbálás',
  outOfTen: '10-ből {rating}',
  recommends: '{percent} ajánlja',
  up: 'Ajánlja',
  down: 'Nem ajánlja',
};
export default rating;
