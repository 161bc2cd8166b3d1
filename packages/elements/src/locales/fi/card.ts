import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating}/5 tähteä',
  position: '{at}/{count}',
  previous: 'Edellinen',
  next: 'Seuraava',
  photoBy: 'Kuvan lisäsi {name}',
  videoBy: 'Videon lisäsi {name}',
  anonymous: 'Nimetön',
  reviewBy: 'Arvostelija: {name}',
  verified: 'Vahvistettu osto',
  confirmed: 'Kaupan vahvistama',
  notVerified: 'Ei vahvistettu',
  imported: 'Tuotu muualta',
  incentivised: 'Palkkiota vastaan',
  staff: 'Henkilökuntaa',
  refunded: 'Hyvitetty',
  edited: 'Muokattu',
};
export default card;
