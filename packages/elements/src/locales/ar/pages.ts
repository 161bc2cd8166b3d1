import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey: 'احتفظ بهذا المفتاح. يمكنك به سحب مراجعتك لاحقًا من هذه الصفحة. لن يُعرض مرة أخرى.',
  key: 'مفتاحك',
  giveKey: 'لمعرفة حالة مراجعتك، أدخل المفتاح الذي ظهر لك عند إرسالها.',
  open: 'عرض مراجعتي',
  wrongKey: 'هذا المفتاح لا يخص هذه المراجعة.',
  notSent: 'لم تُرسل مراجعتك بعد',
  stillThere: 'لم يضع ما كتبته: ارجع إلى الصفحة السابقة وستجده في النموذج.',
  toShop: 'العودة إلى المتجر',
  toProduct: 'عرض المنتج في المتجر',
  older: 'مراجعات أقدم',
  newest: 'أحدث المراجعات',
  languages: 'اللغات',
};
export default pages;
