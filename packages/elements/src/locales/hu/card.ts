import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '5 csillagból {rating}',
  position: '{at} / {count}',
  previous: 'Előző',
  next: 'Következő',
  photoBy: '{name} fotója',
  videoBy: '{name} videója',
  anonymous: 'Névtelen',
  reviewBy: '{name} értékelése',
  verified: 'Ellenőrzött vásárlás',
  confirmed: 'A bolt megerősítette',
  notVerified: 'Nem ellenőrzött',
  imported: 'Átvett',
  incentivised: 'Jutalomért írt',
  staff: 'A bolt munkatársa',
  refunded: 'Visszatérítve',
  edited: 'Szerkesztve',
};
export default card;
