import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'Müşterilerimiz ne diyor?',
  recent: {
    one: 'Puanı ne olursa olsun en yeni yorum',
    other: 'Puanı ne olursa olsun en yeni {count} yorum',
  },
  helpful: {
    one: 'Puanı ne olursa olsun okuyanların en faydalı bulduğu yorum',
    other: 'Puanı ne olursa olsun okuyanların en faydalı bulduğu {count} yorum',
  },
  media: {
    one: 'Puanı ne olursa olsun en yeni fotoğraflı veya videolu yorum',
    other: 'Puanı ne olursa olsun en yeni {count} fotoğraflı veya videolu yorum',
  },
  carousel: 'karusel',
  slide: 'yorum',
  shown: '{from}–{to}, toplam {count}',
  pause: 'Duraklat',
  play: 'Oynat',
  more: 'Devamını oku',
  less: 'Daha az göster',
  none: 'Henüz yorum yok',
  failed: 'Yorumlar yüklenemedi.',
  offline: 'Çevrimdışısınız. Bağlantınız geri gelince yorumlar yüklenecek.',
  retry: 'Tekrar dene',
};
export default carousel;
