import type { Translation } from '../../internal/messages.ts';
import type en from '../en/rating.ts';

const rating: Translation<typeof en> = {
  stars: '{rating} no 5 zvaigznēm',
  reviews: { zero: '{count} atsauksmju', one: '{count} atsauksme', other: '{count} atsauksmes' },
  none: 'Vēl nav atsauksmju',
  failed: 'Vērtējums nav pieejams. Mēģināt vēlreiz',
};
export default rating;
