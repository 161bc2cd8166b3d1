import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating} من خمس نجوم',
  position: '{at} من {count}',
  previous: 'السابق',
  next: 'التالي',
  photoBy: 'صورة: {name}',
  videoBy: 'فيديو: {name}',
  anonymous: 'دون اسم',
  reviewBy: 'مراجعة: {name}',
  verified: 'عملية شراء موثّقة',
  confirmed: 'بتأكيد المتجر',
  notVerified: 'غير موثّقة',
  imported: 'من نظام سابق',
  incentivised: 'مقابل مكافأة',
  staff: 'من فريق المتجر',
  refunded: 'أُعيد المبلغ',
  edited: 'معدّلة',
};
export default card;
