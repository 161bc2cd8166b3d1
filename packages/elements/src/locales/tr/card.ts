import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '5 yıldız üzerinden {rating}',
  position: '{at} / {count}',
  previous: 'Önceki',
  next: 'Sonraki',
  photoBy: 'Fotoğraf: {name}',
  videoBy: 'Video: {name}',
  anonymous: 'Anonim',
  reviewBy: 'Yorum: {name}',
  verified: 'Doğrulanmış satın alma',
  confirmed: 'Mağaza onaylı',
  notVerified: 'Doğrulanmamış',
  imported: 'Eski sistemden',
  incentivised: 'Ödül karşılığı',
  staff: 'Mağaza çalışanı',
  refunded: 'Ücreti iade edildi',
  edited: 'Düzenlendi',
};
export default card;
