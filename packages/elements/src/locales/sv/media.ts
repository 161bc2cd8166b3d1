import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Bilder och videor från våra kunder',
  more: 'Visa fler',
  loading: 'Hämtar…',
  loaded: { one: '{count} till visas', other: '{count} till visas' },
  none: 'Inga bilder eller videor än',
  failed: 'Bilderna kunde inte hämtas.',
  offline: 'Du är offline. Bilderna hämtas så snart du är online igen.',
  retry: 'Försök igen',
};
export default media;
