import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Φωτογραφίες και βίντεο από κριτικές',
  positionOpen: '{at} από {count} ή περισσότερα',
  close: 'Κλείσιμο',
  photoFailed: 'Δεν ήταν δυνατή η φόρτωση αυτής της φωτογραφίας.',
  videoFailed: 'Δεν ήταν δυνατή η φόρτωση αυτού του βίντεο.',
  retry: 'Δοκιμάστε ξανά',
};
export default gallery;
