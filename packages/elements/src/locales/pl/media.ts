import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Zdjęcia i filmy naszych klientów',
  more: 'Pokaż więcej',
  loading: 'Wczytywanie…',
  loaded: {
    one: 'Pokazano jeszcze {count}',
    few: 'Pokazano jeszcze {count}',
    many: 'Pokazano jeszcze {count}',
    other: 'Pokazano jeszcze {count}',
  },
  none: 'Nie ma jeszcze zdjęć ani filmów',
  failed: 'Nie udało się wczytać zdjęć.',
  offline: 'Nie masz połączenia z internetem. Zdjęcia pojawią się, gdy tylko połączenie wróci.',
  retry: 'Spróbuj ponownie',
};
export default media;
