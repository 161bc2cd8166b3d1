import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'תמונות וסרטונים מהלקוחות שלנו',
  more: 'הצגת עוד',
  loading: 'בטעינה…',
  loaded: { one: 'נוסף עוד פריט אחד', two: 'נוספו עוד שני פריטים', other: 'נוספו עוד {count} פריטים' },
  none: 'אין עדיין תמונות או סרטונים',
  failed: 'לא ניתן היה לטעון את התמונות.',
  offline: 'אין חיבור לאינטרנט. התמונות ייטענו ברגע שהחיבור יחזור.',
  retry: 'ניסיון נוסף',
};
export default media;
