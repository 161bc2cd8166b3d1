import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Φωτογραφίες και βίντεο από τους πελάτες μας',
  more: 'Δείτε περισσότερα',
  loading: 'Φόρτωση…',
  loaded: { one: 'Εμφανίστηκε {count} ακόμα', other: 'Εμφανίστηκαν {count} ακόμα' },
  none: 'Δεν υπάρχουν ακόμα φωτογραφίες ή βίντεο',
  failed: 'Δεν ήταν δυνατή η φόρτωση των φωτογραφιών.',
  offline: 'Είστε εκτός σύνδεσης. Οι φωτογραφίες θα φορτωθούν μόλις συνδεθείτε ξανά.',
  retry: 'Δοκιμάστε ξανά',
};
export default media;
