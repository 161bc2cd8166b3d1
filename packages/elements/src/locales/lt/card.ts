import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating} iš 5 žvaigždučių',
  position: '{at} iš {count}',
  previous: 'Atgal',
  next: 'Pirmyn',
  photoBy: 'Nuotrauka: {name}',
  videoBy: 'Vaizdo įrašas: {name}',
  anonymous: 'Anonimiškai',
  reviewBy: 'Atsiliepimas: {name}',
  verified: 'Patvirtintas pirkimas',
  confirmed: 'Patvirtino parduotuvė',
  notVerified: 'Nepatvirtintas',
  imported: 'Perkeltas',
  incentivised: 'Už atlygį',
  staff: 'Parduotuvės komanda',
  refunded: 'Pinigai grąžinti',
  edited: 'Redaguotas',
};
export default card;
