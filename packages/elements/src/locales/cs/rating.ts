import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating} z 5 hvězdiček',
  reviews: {
    one: '{count} recenze',
    few: '{count} recenze',
    many: '{count} recenze',
    other: '{count} recenzí',
  },
  few: 'zatím {count}',
  none: 'Zatím bez recenzí',
  failed: 'Hodnocení není dostupné. Zkusit znovu',
  outOfTen: '{rating} z 10',
  recommends: '{percent} lidí doporučuje',
  up: 'Doporučuje',
  down: 'Nedoporučuje',
};
export default rating;
