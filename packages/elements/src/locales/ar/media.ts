import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'صور وفيديوهات من عملائنا',
  more: 'عرض المزيد',
  loading: 'جارٍ التحميل…',
  loaded: {
    zero: 'لا يوجد المزيد',
    one: 'عُرض عنصر آخر',
    two: 'عُرض عنصران آخران',
    few: 'عُرضت {count} عناصر أخرى',
    many: 'عُرض {count} عنصرًا آخر',
    other: 'عُرض {count} عنصر آخر',
  },
  none: 'لا توجد صور أو فيديوهات بعد',
  failed: 'تعذّر تحميل الصور.',
  offline: 'لا يوجد اتصال بالإنترنت. ستظهر الصور فور عودة الاتصال.',
  retry: 'إعادة المحاولة',
};
export default media;
