import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'Čo hovoria naši zákazníci',
  recent: {
    one: 'Najnovšia recenzia bez ohľadu na hodnotenie',
    few: '{count} najnovšie recenzie bez ohľadu na hodnotenie',
    many: '{count} najnovšej recenzie bez ohľadu na hodnotenie',
    other: '{count} najnovších recenzií bez ohľadu na hodnotenie',
  },
  helpful: {
    one: 'Recenzia, ktorá ostatným najviac pomohla, bez ohľadu na hodnotenie',
    few: '{count} recenzie, ktoré ostatným najviac pomohli, bez ohľadu na hodnotenie',
    many: '{count} recenzie, ktoré ostatným najviac pomohli, bez ohľadu na hodnotenie',
    other: '{count} recenzií, ktoré ostatným najviac pomohli, bez ohľadu na hodnotenie',
  },
  media: {
    one: 'Najnovšia recenzia s fotkami alebo videami, bez ohľadu na hodnotenie',
    few: '{count} najnovšie recenzie s fotkami alebo videami, bez ohľadu na hodnotenie',
    many: '{count} najnovšej recenzie s fotkami alebo videami, bez ohľadu na hodnotenie',
    other: '{count} najnovších recenzií s fotkami alebo videami, bez ohľadu na hodnotenie',
  },
  carousel: 'karusel',
  slide: 'recenzia',
  shown: '{from} až {to} z {count}',
  pause: 'Pozastaviť',
  play: 'Prehrať',
  more: 'Čítať ďalej',
  less: 'Zobraziť menej',
  none: 'Zatiaľ bez recenzií',
  failed: 'Recenzie sa nepodarilo načítať.',
  offline: 'Ste offline. Recenzie sa načítajú, keď budete opäť online.',
  retry: 'Skúsiť znova',
};
export default carousel;
