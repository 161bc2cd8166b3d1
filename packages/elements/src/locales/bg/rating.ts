import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating} от 5 звезди',
  reviews: { one: '{count} отзив', other: '{count} отзива' },
  few: '{count} досега',
  none: 'Все още няма отзиви',
  failed: 'Оценката не е налична. Опитайте отново',
  outOfTen: '{rating} от 10',
  recommends: '{percent} препоръчват',
  up: 'Препоръчва',
  down: 'Не препоръчва',
};
export default rating;
