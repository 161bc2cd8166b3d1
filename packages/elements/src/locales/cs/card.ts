import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating} z 5 hvězdiček',
  position: '{at} z {count}',
  previous: 'Předchozí',
  next: 'Další',
  photoBy: 'Fotka: {name}',
  videoBy: 'Video: {name}',
  anonymous: 'Anonymně',
  reviewBy: 'Recenze: {name}',
  verified: 'Ověřený nákup',
  confirmed: 'Potvrzeno obchodem',
  notVerified: 'Neověřeno',
  imported: 'Převzato',
  incentivised: 'Za odměnu',
  staff: 'Z týmu obchodu',
  refunded: 'Peníze vráceny',
  edited: 'Upraveno',
};
export default card;
