import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Bu anahtarı saklayın. Onunla yorumunuzu daha sonra bu sayfadan geri çekebilirsiniz. Bir daha gösterilmez.',
  key: 'Anahtarınız',
  giveKey: 'Yorumunuzun durumunu görmek için, gönderdiğinizde gösterilen anahtarı girin.',
  open: 'Yorumumu göster',
  wrongKey: 'Bu anahtar bu yoruma ait değil.',
  notSent: 'Yorumunuz henüz gönderilmedi',
  stillThere: 'Yazdıklarınız kaybolmadı: geri dönün, hâlâ formda duruyor.',
  toShop: 'Mağazaya dön',
  toProduct: 'Ürünü mağazada gör',
  older: 'Daha eski yorumlar',
  newest: 'En yeni yorumlar',
  languages: 'Diller',
};
export default pages;
