import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Fotografii și videoclipuri de la clienții noștri',
  more: 'Arată mai multe',
  loading: 'Se încarcă…',
  loaded: { one: 'Încă {count} afișată', few: 'Încă {count} afișate', other: 'Încă {count} afișate' },
  none: 'Încă nu există fotografii sau videoclipuri',
  failed: 'Fotografiile nu au putut fi încărcate.',
  offline: 'Nu aveți conexiune la internet. Fotografiile se încarcă imediat ce revine conexiunea.',
  retry: 'Încearcă din nou',
};
export default media;
