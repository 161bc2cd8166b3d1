import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating} av 5 stjerner',
  position: '{at} av {count}',
  previous: 'Forrige',
  next: 'Neste',
  photoBy: 'Bilde fra {name}',
  videoBy: 'Video fra {name}',
  anonymous: 'Anonym',
  reviewBy: 'Anmeldelse av {name}',
  verified: 'Bekreftet kjøp',
  confirmed: 'Bekreftet av butikken',
  notVerified: 'Ikke bekreftet',
  imported: 'Importert',
  incentivised: 'Belønnet',
  staff: 'Ansatt',
  refunded: 'Refundert',
  edited: 'Redigert',
};
export default card;
