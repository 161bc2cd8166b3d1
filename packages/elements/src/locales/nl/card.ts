import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating} van 5 sterren',
  position: '{at} van {count}',
  previous: 'Vorige',
  next: 'Volgende',
  photoBy: 'Foto van {name}',
  videoBy: 'Video van {name}',
  anonymous: 'Anoniem',
  reviewBy: 'Beoordeling van {name}',
  verified: 'Gecontroleerde aankoop',
  confirmed: 'Bevestigd door de winkel',
  notVerified: 'Niet gecontroleerd',
  imported: 'Overgenomen',
  incentivised: 'Beloond',
  staff: 'Medewerker',
  refunded: 'Terugbetaald',
  edited: 'Bewerkt',
};
export default card;
