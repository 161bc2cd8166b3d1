import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating} מתוך 5 כוכבים',
  reviews: { one: 'ביקורת אחת', two: 'שתי ביקורות', other: '{count} ביקורות' },
  few: '{count} עד כה',
  none: 'אין עדיין ביקורות',
  failed: 'הדירוג לא זמין. ניסיון נוסף',
  outOfTen: '{rating} מתוך 10',
  recommends: '{percent} ממליצים',
  up: 'מומלץ',
  down: 'לא מומלץ',
};
export default rating;
