import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'Det siger vores kunder',
  recent: {
    one: 'Den nyeste anmeldelse, uanset bedømmelse',
    other: 'De {count} nyeste anmeldelser, uanset bedømmelse',
  },
  helpful: {
    one: 'Den anmeldelse, som flest fandt nyttig, uanset bedømmelse',
    other: 'De {count} anmeldelser, som flest fandt nyttige, uanset bedømmelse',
  },
  media: {
    one: 'Den nyeste anmeldelse med billeder eller videoer, uanset bedømmelse',
    other: 'De {count} nyeste anmeldelser med billeder eller videoer, uanset bedømmelse',
  },
  carousel: 'karrusel',
  slide: 'anmeldelse',
  shown: '{from} til {to} af {count}',
  pause: 'Pause',
  play: 'Afspil',
  more: 'Læs mere',
  less: 'Vis mindre',
  none: 'Ingen anmeldelser endnu',
  failed: 'Anmeldelserne kunne ikke hentes.',
  offline: 'Du er offline. Anmeldelserne hentes, så snart du er online igen.',
  retry: 'Prøv igen',
};
export default carousel;
