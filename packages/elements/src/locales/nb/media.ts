import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Bilder og videoer fra kundene våre',
  more: 'Vis flere',
  loading: 'Laster…',
  loaded: { one: '{count} til vises', other: '{count} til vises' },
  none: 'Ingen bilder eller videoer ennå',
  failed: 'Bildene kunne ikke lastes.',
  offline: 'Du er frakoblet. Bildene kommer så snart du er tilkoblet igjen.',
  retry: 'Prøv igjen',
};
export default media;
