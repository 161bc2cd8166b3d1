import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating} na 5 gwiazdek',
  position: '{at} z {count}',
  previous: 'Poprzednia',
  next: 'Następna',
  photoBy: 'Zdjęcie: {name}',
  videoBy: 'Film: {name}',
  anonymous: 'Anonimowo',
  reviewBy: 'Opinia: {name}',
  verified: 'Potwierdzony zakup',
  confirmed: 'Potwierdzone przez sklep',
  notVerified: 'Niepotwierdzona',
  imported: 'Przeniesiona',
  incentivised: 'Za nagrodę',
  staff: 'Z zespołu sklepu',
  refunded: 'Zwrot pieniędzy',
  edited: 'Edytowana',
};
export default card;
