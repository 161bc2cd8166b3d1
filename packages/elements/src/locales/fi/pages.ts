import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Säilytä tämä avain. Sen avulla voit perua arvostelusi myöhemmin tällä sivulla. Sitä ei näytetä uudelleen.',
  key: 'Avaimesi',
  giveKey: 'Jos haluat nähdä, miten arvostelusi kävi, anna avain, joka näytettiin, kun lähetit sen.',
  open: 'Näytä arvosteluni',
  wrongKey: 'Tämä avain ei kuulu tähän arvosteluun.',
  notSent: 'Arvosteluasi ei ole vielä lähetetty',
  stillThere: 'Tekstisi on tallessa: palaa takaisin, se on yhä lomakkeessa.',
  toShop: 'Takaisin kauppaan',
  toProduct: 'Katso tuotetta kaupassa',
  older: 'Vanhemmat arvostelut',
  newest: 'Uusimmat arvostelut',
  languages: 'Kielet',
};
export default pages;
