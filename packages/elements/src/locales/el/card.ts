import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating} στα 5 αστέρια',
  position: '{at} από {count}',
  previous: 'Προηγούμενο',
  next: 'Επόμενο',
  photoBy: 'Φωτογραφία: {name}',
  videoBy: 'Βίντεο: {name}',
  anonymous: 'Ανώνυμα',
  reviewBy: 'Κριτική: {name}',
  verified: 'Επαληθευμένη αγορά',
  confirmed: 'Επιβεβαίωση από το κατάστημα',
  notVerified: 'Μη επαληθευμένη',
  imported: 'Από παλαιότερο σύστημα',
  incentivised: 'Με ανταμοιβή',
  staff: 'Από το προσωπικό',
  refunded: 'Έγινε επιστροφή χρημάτων',
  edited: 'Τροποποιημένη',
};
export default card;
