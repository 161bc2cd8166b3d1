import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating} su 5 stelle',
  position: '{at} di {count}',
  previous: 'Indietro',
  next: 'Avanti',
  photoBy: 'Foto di {name}',
  videoBy: 'Video di {name}',
  anonymous: 'Anonimo',
  reviewBy: 'Recensione di {name}',
  verified: 'Acquisto verificato',
  confirmed: 'Confermato dal negozio',
  notVerified: 'Non verificato',
  imported: 'Importata',
  incentivised: 'Con ricompensa',
  staff: 'Staff del negozio',
  refunded: 'Rimborsato',
  edited: 'Modificata',
};
export default card;
