import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'Wat onze klanten zeggen',
  recent: {
    one: 'De nieuwste beoordeling, welk cijfer ze ook geeft',
    other: 'De {count} nieuwste beoordelingen, welk cijfer ze ook geven',
  },
  helpful: {
    one: 'De beoordeling die lezers het nuttigst vonden, welk cijfer ze ook geeft',
    other: 'De {count} beoordelingen die lezers het nuttigst vonden, welk cijfer ze ook geven',
  },
  media: {
    one: 'De nieuwste beoordeling met foto’s of video’s, welk cijfer ze ook geeft',
    other: 'De {count} nieuwste beoordelingen met foto’s of video’s, welk cijfer ze ook geven',
  },
  carousel: 'carrousel',
  slide: 'beoordeling',
  shown: '{from} tot en met {to} van {count}',
  pause: 'Pauzeren',
  play: 'Afspelen',
  more: 'Lees meer',
  less: 'Minder tonen',
  none: 'Nog geen beoordelingen',
  failed: 'De beoordelingen konden niet worden geladen.',
  offline: 'U bent offline. De beoordelingen komen zodra u weer verbinding hebt.',
  retry: 'Opnieuw proberen',
};
export default carousel;
