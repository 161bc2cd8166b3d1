import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';

const rating: Translation<typeof en> = {
  stars: '{rating} na 5 gwiazdek',
  reviews: { one: '{count} opinia', few: '{count} opinie', many: '{count} opinii', other: '{count} opinii' },
  none: 'Nie ma jeszcze opinii',
  failed: 'Ocena niedostępna. Spróbuj ponownie',
};
export default rating;
