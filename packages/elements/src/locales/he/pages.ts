import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey: 'כדאי לשמור את המפתח הזה. בעזרתו אפשר להסיר את הביקורת בהמשך, בעמוד הזה. הוא לא יוצג שוב.',
  key: 'המפתח שלך',
  giveKey: 'כדי לראות מה קרה עם הביקורת שלך, יש להזין את המפתח שהוצג בעת שליחתה.',
  open: 'הצגת הביקורת שלי',
  wrongKey: 'המפתח הזה לא שייך לביקורת הזאת.',
  notSent: 'הביקורת שלך עדיין לא נשלחה',
  stillThere: 'מה שכתבת לא אבד: אפשר לחזור אחורה, והוא עדיין בטופס.',
  toShop: 'חזרה לחנות',
  toProduct: 'לצפייה במוצר בחנות',
  older: 'ביקורות ישנות יותר',
  newest: 'הביקורות החדשות ביותר',
  languages: 'שפות',
};
export default pages;
