import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'Det här säger våra kunder',
  recent: { one: 'Det senaste omdömet, oavsett betyg', other: 'De {count} senaste omdömena, oavsett betyg' },
  helpful: {
    one: 'Det omdöme som varit till mest hjälp, oavsett betyg',
    other: 'De {count} omdömen som varit till mest hjälp, oavsett betyg',
  },
  media: {
    one: 'Det senaste omdömet med bilder eller videor, oavsett betyg',
    other: 'De {count} senaste omdömena med bilder eller videor, oavsett betyg',
  },
  carousel: 'karusell',
  slide: 'omdöme',
  shown: '{from} till {to} av {count}',
  pause: 'Pausa',
  play: 'Spela',
  more: 'Läs mer',
  less: 'Visa mindre',
  none: 'Inga omdömen än',
  failed: 'Omdömena kunde inte hämtas.',
  offline: 'Du är offline. Omdömena hämtas så snart du är online igen.',
  retry: 'Försök igen',
};
export default carousel;
