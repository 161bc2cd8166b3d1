import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'Co říkají naši zákazníci',
  recent: {
    one: 'Nejnovější recenze bez ohledu na hodnocení',
    few: '{count} nejnovější recenze bez ohledu na hodnocení',
    many: '{count} nejnovější recenze bez ohledu na hodnocení',
    other: '{count} nejnovějších recenzí bez ohledu na hodnocení',
  },
  helpful: {
    one: 'Recenze, která ostatním nejvíc pomohla, bez ohledu na hodnocení',
    few: '{count} recenze, které ostatním nejvíc pomohly, bez ohledu na hodnocení',
    many: '{count} recenze, které ostatním nejvíc pomohly, bez ohledu na hodnocení',
    other: '{count} recenzí, které ostatním nejvíc pomohly, bez ohledu na hodnocení',
  },
  media: {
    one: 'Nejnovější recenze s fotkami nebo videi, bez ohledu na hodnocení',
    few: '{count} nejnovější recenze s fotkami nebo videi, bez ohledu na hodnocení',
    many: '{count} nejnovější recenze s fotkami nebo videi, bez ohledu na hodnocení',
    other: '{count} nejnovějších recenzí s fotkami nebo videi, bez ohledu na hodnocení',
  },
  carousel: 'karusel',
  slide: 'recenze',
  shown: '{from} až {to} z {count}',
  pause: 'Pozastavit',
  play: 'Přehrát',
  more: 'Číst dál',
  less: 'Zobrazit méně',
  none: 'Zatím bez recenzí',
  failed: 'Recenze se nepodařilo načíst.',
  offline: 'Jste offline. Recenze se načtou, jakmile budete zase online.',
  retry: 'Zkusit znovu',
};
export default carousel;
