import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating} tärni viiest',
  position: '{at} / {count}',
  previous: 'Eelmine',
  next: 'Järgmine',
  photoBy: 'Foto: {name}',
  videoBy: 'Video: {name}',
  anonymous: 'Anonüümne',
  reviewBy: 'Arvustus: {name}',
  verified: 'Kinnitatud ost',
  confirmed: 'Poe kinnitusega',
  notVerified: 'Kinnitamata ost',
  imported: 'Imporditud',
  incentivised: 'Preemia eest',
  staff: 'Poe töötaja',
  refunded: 'Raha tagastatud',
  edited: 'Muudetud',
};
export default card;
