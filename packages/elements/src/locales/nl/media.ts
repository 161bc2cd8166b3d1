import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Foto’s en video’s van onze klanten',
  more: 'Meer tonen',
  loading: 'Laden…',
  loaded: { one: 'Nog {count} getoond', other: 'Nog {count} getoond' },
  none: 'Nog geen foto’s of video’s',
  failed: 'De foto’s konden niet worden geladen.',
  offline: 'U bent offline. De foto’s komen zodra u weer verbinding hebt.',
  retry: 'Opnieuw proberen',
};
export default media;
