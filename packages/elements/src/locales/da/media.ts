import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Billeder og videoer fra vores kunder',
  more: 'Vis flere',
  loading: 'Henter…',
  loaded: { one: '{count} mere vises', other: '{count} flere vises' },
  none: 'Ingen billeder eller videoer endnu',
  failed: 'Billederne kunne ikke hentes.',
  offline: 'Du er offline. Billederne hentes, så snart du er online igen.',
  retry: 'Prøv igen',
};
export default media;
