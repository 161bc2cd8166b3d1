import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Tento kľúč si uložte. Môžete s ním na tejto stránke recenziu neskôr odstrániť. Znova sa už nezobrazí.',
  key: 'Váš kľúč',
  giveKey:
    'Ak chcete vedieť, čo sa s vašou recenziou stalo, zadajte kľúč, ktorý sa zobrazil po jej odoslaní.',
  open: 'Zobraziť moju recenziu',
  wrongKey: 'Tento kľúč k tejto recenzii nepatrí.',
  notSent: 'Vaša recenzia ešte nebola odoslaná',
  stillThere: 'Váš text sa nestratil: vráťte sa späť, vo formulári ho nájdete.',
  toShop: 'Späť do obchodu',
  toProduct: 'Zobraziť produkt v obchode',
  older: 'Staršie recenzie',
  newest: 'Najnovšie recenzie',
  languages: 'Jazyky',
};
export default pages;
