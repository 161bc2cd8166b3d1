import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating} z 5 hviezdičiek',
  position: '{at} z {count}',
  previous: 'Predchádzajúca',
  next: 'Ďalšia',
  photoBy: 'Fotka: {name}',
  videoBy: 'Video: {name}',
  anonymous: 'Anonymne',
  reviewBy: 'Recenzia: {name}',
  verified: 'Overený nákup',
  confirmed: 'Potvrdené obchodom',
  notVerified: 'Neoverené',
  imported: 'Prevzaté',
  incentivised: 'Za odmenu',
  staff: 'Z tímu obchodu',
  refunded: 'Peniaze vrátené',
  edited: 'Upravené',
};
export default card;
