import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Müşterilerimizden fotoğraf ve videolar',
  more: 'Daha fazla göster',
  loading: 'Yükleniyor…',
  loaded: { one: '{count} tane daha gösteriliyor', other: '{count} tane daha gösteriliyor' },
  none: 'Henüz fotoğraf veya video yok',
  failed: 'Fotoğraflar yüklenemedi.',
  offline: 'Çevrimdışısınız. Bağlantınız geri gelince fotoğraflar yüklenecek.',
  retry: 'Tekrar dene',
};
export default media;
