import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating} von 5 Sternen',
  position: '{at} von {count}',
  previous: 'Zurück',
  next: 'Weiter',
  photoBy: 'Foto von {name}',
  videoBy: 'Video von {name}',
  anonymous: 'Anonym',
  reviewBy: 'Bewertung von {name}',
  verified: 'Verifizierter Kauf',
  confirmed: 'Vom Shop bestätigt',
  notVerified: 'Nicht verifiziert',
  imported: 'Übernommen',
  incentivised: 'Mit Prämie',
  staff: 'Aus dem Team',
  refunded: 'Erstattet',
  edited: 'Bearbeitet',
};
export default card;
