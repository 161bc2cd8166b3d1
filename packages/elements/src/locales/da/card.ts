import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating} ud af 5 stjerner',
  position: '{at} af {count}',
  previous: 'Forrige',
  next: 'Næste',
  photoBy: 'Billede fra {name}',
  videoBy: 'Video fra {name}',
  anonymous: 'Anonym',
  reviewBy: 'Anmeldelse fra {name}',
  verified: 'Verificeret køb',
  confirmed: 'Bekræftet af butikken',
  notVerified: 'Ikke verificeret',
  imported: 'Importeret',
  incentivised: 'Mod belønning',
  staff: 'Medarbejder',
  refunded: 'Refunderet',
  edited: 'Redigeret',
};
export default card;
