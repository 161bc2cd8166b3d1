import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating} no 5 zvaigznēm',
  position: '{at} no {count}',
  previous: 'Atpakaļ',
  next: 'Tālāk',
  photoBy: 'Foto: {name}',
  videoBy: 'Video: {name}',
  anonymous: 'Anonīmi',
  reviewBy: 'Atsauksme: {name}',
  verified: 'Pārbaudīts pirkums',
  confirmed: 'Veikala apstiprināts',
  notVerified: 'Nepārbaudīts pirkums',
  imported: 'Pārnesta',
  incentivised: 'Par atlīdzību',
  staff: 'Veikala komanda',
  refunded: 'Nauda atmaksāta',
  edited: 'Labota',
};
export default card;
