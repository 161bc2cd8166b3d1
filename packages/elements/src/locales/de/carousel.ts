import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'Das sagen unsere Kunden',
  recent: {
    one: 'Die neueste Bewertung, ganz gleich, wie sie ausfällt',
    other: 'Die {count} neuesten Bewertungen, ganz gleich, wie sie ausfallen',
  },
  helpful: {
    one: 'Die Bewertung, die andere am hilfreichsten fanden, ganz gleich, wie sie ausfällt',
    other: 'Die {count} Bewertungen, die andere am hilfreichsten fanden, ganz gleich, wie sie ausfallen',
  },
  media: {
    one: 'Die neueste Bewertung mit Fotos oder Videos, ganz gleich, wie sie ausfällt',
    other: 'Die {count} neuesten Bewertungen mit Fotos oder Videos, ganz gleich, wie sie ausfallen',
  },
  carousel: 'Karussell',
  slide: 'Bewertung',
  shown: '{from} bis {to} von {count}',
  pause: 'Anhalten',
  play: 'Abspielen',
  more: 'Mehr lesen',
  less: 'Weniger anzeigen',
  none: 'Noch keine Bewertungen',
  failed: 'Die Bewertungen konnten nicht geladen werden.',
  offline: 'Sie sind offline. Die Bewertungen werden geladen, sobald Sie wieder online sind.',
  retry: 'Erneut versuchen',
};
export default carousel;
