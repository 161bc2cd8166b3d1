import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Zachowaj ten klucz. Dzięki niemu możesz później wycofać opinię na tej stronie. Nie zostanie pokazany ponownie.',
  key: 'Twój klucz',
  giveKey: 'Aby sprawdzić, co się stało z Twoją opinią, podaj klucz, który pojawił się po jej wysłaniu.',
  open: 'Pokaż moją opinię',
  wrongKey: 'Ten klucz nie pasuje do tej opinii.',
  notSent: 'Twoja opinia nie została jeszcze wysłana',
  stillThere: 'Twój tekst nie przepadł: wróć, a znajdziesz go w formularzu.',
  toShop: 'Powrót do sklepu',
  toProduct: 'Zobacz produkt w sklepie',
  older: 'Starsze opinie',
  newest: 'Najnowsze opinie',
  languages: 'Języki',
};
export default pages;
