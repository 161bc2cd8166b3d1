import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Bewahren Sie diesen Schlüssel auf. Damit können Sie Ihre Bewertung später auf dieser Seite zurückziehen. Er wird nicht noch einmal angezeigt.',
  key: 'Ihr Schlüssel',
  giveKey:
    'Geben Sie den Schlüssel ein, der Ihnen beim Absenden angezeigt wurde, um zu sehen, was aus Ihrer Bewertung geworden ist.',
  open: 'Meine Bewertung anzeigen',
  wrongKey: 'Dieser Schlüssel gehört nicht zu dieser Bewertung.',
  notSent: 'Ihre Bewertung ist noch nicht abgeschickt',
  stillThere: 'Ihr Text ist nicht verloren: Gehen Sie zurück, er steht noch im Formular.',
  toShop: 'Zurück zum Shop',
  toProduct: 'Zum Produkt im Shop',
  older: 'Ältere Bewertungen',
  newest: 'Neueste Bewertungen',
  languages: 'Sprachen',
};
export default pages;
