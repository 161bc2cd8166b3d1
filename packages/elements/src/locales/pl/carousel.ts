import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'Co mówią nasi klienci',
  recent: {
    one: 'Najnowsza opinia, niezależnie od oceny',
    few: '{count} najnowsze opinie, niezależnie od oceny',
    many: '{count} najnowszych opinii, niezależnie od oceny',
    other: '{count} najnowszej opinii, niezależnie od oceny',
  },
  helpful: {
    one: 'Opinia najbardziej pomocna dla czytających, niezależnie od oceny',
    few: '{count} opinie najbardziej pomocne dla czytających, niezależnie od oceny',
    many: '{count} opinii najbardziej pomocnych dla czytających, niezależnie od oceny',
    other: '{count} opinii najbardziej pomocnej dla czytających, niezależnie od oceny',
  },
  media: {
    one: 'Najnowsza opinia ze zdjęciami lub filmami, niezależnie od oceny',
    few: '{count} najnowsze opinie ze zdjęciami lub filmami, niezależnie od oceny',
    many: '{count} najnowszych opinii ze zdjęciami lub filmami, niezależnie od oceny',
    other: '{count} najnowszej opinii ze zdjęciami lub filmami, niezależnie od oceny',
  },
  carousel: 'karuzela',
  slide: 'opinia',
  shown: 'od {from} do {to} z {count}',
  pause: 'Wstrzymaj',
  play: 'Odtwarzaj',
  more: 'Czytaj więcej',
  less: 'Pokaż mniej',
  none: 'Nie ma jeszcze opinii',
  failed: 'Nie udało się wczytać opinii.',
  offline: 'Nie masz połączenia z internetem. Opinie pojawią się, gdy tylko połączenie wróci.',
  retry: 'Spróbuj ponownie',
};
export default carousel;
