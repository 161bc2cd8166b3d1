import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'תמונות וסרטונים מביקורות',
  positionOpen: '{at} מתוך {count} או יותר',
  close: 'סגירה',
  photoFailed: 'לא ניתן היה לטעון את התמונה.',
  videoFailed: 'לא ניתן היה לטעון את הסרטון.',
  retry: 'ניסיון נוסף',
};
export default gallery;
