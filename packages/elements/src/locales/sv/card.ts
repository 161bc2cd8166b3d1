import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating} av 5 stjärnor',
  position: '{at} av {count}',
  previous: 'Föregående',
  next: 'Nästa',
  photoBy: 'Bild från {name}',
  videoBy: 'Video från {name}',
  anonymous: 'Anonym',
  reviewBy: 'Omdöme från {name}',
  verified: 'Verifierat köp',
  confirmed: 'Bekräftat av butiken',
  notVerified: 'Ej verifierat',
  imported: 'Importerat',
  incentivised: 'Mot belöning',
  staff: 'Anställd',
  refunded: 'Återbetalat',
  edited: 'Redigerat',
};
export default card;
