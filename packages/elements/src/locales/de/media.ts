import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Fotos und Videos unserer Kunden',
  more: 'Mehr anzeigen',
  loading: 'Wird geladen …',
  loaded: { one: '{count} weiteres angezeigt', other: '{count} weitere angezeigt' },
  none: 'Noch keine Fotos oder Videos',
  failed: 'Die Fotos konnten nicht geladen werden.',
  offline: 'Sie sind offline. Die Fotos werden geladen, sobald Sie wieder online sind.',
  retry: 'Erneut versuchen',
};
export default media;
