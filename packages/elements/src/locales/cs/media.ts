import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Fotky a videa od našich zákazníků',
  more: 'Zobrazit další',
  loading: 'Načítá se…',
  loaded: {
    one: 'Zobrazeno o {count} více',
    few: 'Zobrazeno o {count} více',
    many: 'Zobrazeno o {count} více',
    other: 'Zobrazeno o {count} více',
  },
  none: 'Zatím žádné fotky ani videa',
  failed: 'Fotky se nepodařilo načíst.',
  offline: 'Jste offline. Fotky se načtou, jakmile budete zase online.',
  retry: 'Zkusit znovu',
};
export default media;
