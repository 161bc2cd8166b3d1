import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Őrizze meg ezt a kulcsot. Ezzel később ezen az oldalon visszavonhatja az értékelését. Többé nem jelenik meg.',
  key: 'Az Ön kulcsa',
  giveKey: 'Ha tudni szeretné, mi lett az értékelésével, adja meg a beküldéskor megjelent kulcsot.',
  open: 'Saját értékelés megtekintése',
  wrongKey: 'Ez a kulcs nem ehhez az értékeléshez tartozik.',
  notSent: 'Az értékelése még nincs elküldve',
  stillThere: 'A szövege nem veszett el: lépjen vissza, még ott van az űrlapon.',
  toShop: 'Vissza a boltba',
  toProduct: 'A termék megtekintése a boltban',
  older: 'Régebbi értékelések',
  newest: 'Legújabb értékelések',
  languages: 'Nyelvek',
};
export default pages;
