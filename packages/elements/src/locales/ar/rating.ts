import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating} من خمس نجوم',
  reviews: {
    zero: 'لا توجد مراجعات',
    one: 'مراجعة واحدة',
    two: 'مراجعتان',
    few: '{count} مراجعات',
    many: '{count} مراجعة',
    other: '{count} مراجعة',
  },
  few: '{count} حتى الآن',
  none: 'لا توجد مراجعات بعد',
  failed: 'التقييم غير متاح. إعادة المحاولة',
  outOfTen: '{rating} من عشرة',
  recommends: '{percent} يوصون به',
  up: 'موصى به',
  down: 'غير موصى به',
};
export default rating;
