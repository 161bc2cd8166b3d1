import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating} מתוך 5 כוכבים',
  position: '{at} מתוך {count}',
  previous: 'הקודם',
  next: 'הבא',
  photoBy: 'תמונה: {name}',
  videoBy: 'סרטון: {name}',
  anonymous: 'בעילום שם',
  reviewBy: 'ביקורת: {name}',
  verified: 'רכישה מאומתת',
  confirmed: 'באישור החנות',
  notVerified: 'רכישה לא מאומתת',
  imported: 'ממערכת קודמת',
  incentivised: 'תמורת הטבה',
  staff: 'צוות החנות',
  refunded: 'בוצע החזר כספי',
  edited: 'נערכה',
};
export default card;
