import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '5 yıldız üzerinden {rating}',
  reviews: { one: '{count} yorum', other: '{count} yorum' },
  few: 'şimdilik {count}',
  none: 'Henüz yorum yok',
  failed: 'Puan görüntülenemiyor. Tekrar dene',
  outOfTen: '10 üzerinden {rating}',
  recommends: 'Tavsiye etme oranı: {percent}',
  up: 'Tavsiye ediyor',
  down: 'Tavsiye etmiyor',
};
export default rating;
