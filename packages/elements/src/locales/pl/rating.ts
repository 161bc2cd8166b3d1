import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';
import type scales from '../en/scales.ts';

const rating: Translation<typeof en & typeof scales> = {
  stars: '{rating} na 5 gwiazdek',
  reviews: { one: '{count} opinia', few: '{count} opinie', many: '{count} opinii', other: '{count} opinii' },
  few: 'na razie {count}',
  none: 'Nie ma jeszcze opinii',
  failed: 'Ocena niedostępna. Spróbuj ponownie',
  outOfTen: '{rating} na 10',
  recommends: '{percent} osób poleca',
  up: 'Polecam',
  down: 'Nie polecam',
};
export default rating;
