import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating} din 5 stele',
  position: '{at} din {count}',
  previous: 'Înapoi',
  next: 'Înainte',
  photoBy: 'Fotografie de {name}',
  videoBy: 'Video de {name}',
  anonymous: 'Anonim',
  reviewBy: 'Recenzie de {name}',
  verified: 'Achiziție verificată',
  confirmed: 'Confirmată de magazin',
  notVerified: 'Neverificată',
  imported: 'Preluată',
  incentivised: 'Cu recompensă',
  staff: 'Din echipa magazinului',
  refunded: 'Bani returnați',
  edited: 'Modificată',
};
export default card;
