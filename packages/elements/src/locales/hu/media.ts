import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Vásárlóink fotói és videói',
  more: 'Továbbiak',
  loading: 'Betöltés…',
  loaded: { one: 'Még {count} látható', other: 'Még {count} látható' },
  none: 'Még nincs fotó vagy videó',
  failed: 'A fotókat nem sikerült betölteni.',
  offline: 'Nincs internetkapcsolat. A fotók betöltődnek, amint újra van kapcsolat.',
  retry: 'Újrapróbálás',
};
export default media;
