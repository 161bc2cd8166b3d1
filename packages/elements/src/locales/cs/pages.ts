import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Tento klíč si uložte. Můžete s ním na této stránce recenzi později odstranit. Znovu se už nezobrazí.',
  key: 'Váš klíč',
  giveKey: 'Chcete-li vědět, co se s vaší recenzí stalo, zadejte klíč, který se zobrazil po jejím odeslání.',
  open: 'Zobrazit moji recenzi',
  wrongKey: 'Tento klíč k této recenzi nepatří.',
  notSent: 'Vaše recenze ještě nebyla odeslána',
  stillThere: 'Váš text není ztracený: vraťte se zpět, ve formuláři ho najdete.',
  toShop: 'Zpět do obchodu',
  toProduct: 'Zobrazit produkt v obchodě',
  older: 'Starší recenze',
  newest: 'Nejnovější recenze',
  languages: 'Jazyky',
};
export default pages;
