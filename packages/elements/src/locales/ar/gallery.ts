import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'صور وفيديوهات من المراجعات',
  positionOpen: '{at} من {count} أو أكثر',
  close: 'إغلاق',
  photoFailed: 'تعذّر تحميل هذه الصورة.',
  videoFailed: 'تعذّر تحميل هذا الفيديو.',
  retry: 'إعادة المحاولة',
};
export default gallery;
