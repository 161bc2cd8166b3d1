import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Fotky a videá od našich zákazníkov',
  more: 'Zobraziť ďalšie',
  loading: 'Načítava sa…',
  loaded: {
    one: 'Zobrazené o {count} viac',
    few: 'Zobrazené o {count} viac',
    many: 'Zobrazené o {count} viac',
    other: 'Zobrazené o {count} viac',
  },
  none: 'Zatiaľ žiadne fotky ani videá',
  failed: 'Fotky sa nepodarilo načítať.',
  offline: 'Ste offline. Fotky sa načítajú, keď budete opäť online.',
  retry: 'Skúsiť znova',
};
export default media;
