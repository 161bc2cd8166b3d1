import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Hoia see võti alles. Sellega saad arvustuse hiljem siinsamal lehel tagasi võtta. Rohkem seda ei näidata.',
  key: 'Sinu võti',
  giveKey: 'Et näha, mis sinu arvustusest sai, sisesta võti, mida näidati selle saatmisel.',
  open: 'Näita minu arvustust',
  wrongKey: 'See võti ei kuulu selle arvustuse juurde.',
  notSent: 'Sinu arvustus on veel saatmata',
  stillThere: 'Sinu tekst pole kadunud: mine tagasi ja leiad selle vormist.',
  toShop: 'Tagasi poodi',
  toProduct: 'Vaata toodet poes',
  older: 'Vanemad arvustused',
  newest: 'Uusimad arvustused',
  languages: 'Keeled',
};
export default pages;
