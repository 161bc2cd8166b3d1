import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Bewaar deze sleutel. Daarmee kunt u uw beoordeling later op deze pagina intrekken. Hij wordt niet nog eens getoond.',
  key: 'Uw sleutel',
  giveKey:
    'Vul de sleutel in die u bij het versturen te zien kreeg, om te zien wat er met uw beoordeling is gebeurd.',
  open: 'Mijn beoordeling tonen',
  wrongKey: 'Deze sleutel hoort niet bij deze beoordeling.',
  notSent: 'Uw beoordeling is nog niet verstuurd',
  stillThere: 'Uw tekst is niet verloren: ga terug, dan staat hij nog in het formulier.',
  toShop: 'Terug naar de winkel',
  toProduct: 'Bekijk het product in de winkel',
  older: 'Oudere beoordelingen',
  newest: 'Nieuwste beoordelingen',
  languages: 'Talen',
};
export default pages;
