import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating} iš 5 žvaigždučių',
  reviews: {
    one: '{count} atsiliepimas',
    few: '{count} atsiliepimai',
    many: '{count} atsiliepimo',
    other: '{count} atsiliepimų',
  },
  few: 'kol kas {count}',
  none: 'Atsiliepimų dar nėra',
  failed: 'Įvertinimas nepasiekiamas. Bandyti dar kartą',
  outOfTen: '{rating} iš 10',
  recommends: '{percent} rekomenduoja',
  up: 'Rekomenduoja',
  down: 'Nerekomenduoja',
};
export default rating;
