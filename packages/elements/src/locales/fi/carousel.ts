import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'Asiakkaamme kertovat',
  recent: {
    one: 'Uusin arvostelu arvosanasta riippumatta',
    other: '{count} uusinta arvostelua arvosanasta riippumatta',
  },
  helpful: {
    one: 'Lukijoiden mielestä hyödyllisin arvostelu arvosanasta riippumatta',
    other: '{count} lukijoiden mielestä hyödyllisintä arvostelua arvosanasta riippumatta',
  },
  media: {
    one: 'Uusin kuvallinen arvostelu arvosanasta riippumatta',
    other: '{count} uusinta arvostelua, joissa on kuvia tai videoita, arvosanasta riippumatta',
  },
  carousel: 'karuselli',
  slide: 'arvostelu',
  shown: '{from}–{to}/{count}',
  pause: 'Tauko',
  play: 'Toista',
  more: 'Lue lisää',
  less: 'Näytä vähemmän',
  none: 'Ei vielä arvosteluja',
  failed: 'Arvosteluja ei voitu ladata.',
  offline: 'Ei verkkoyhteyttä. Arvostelut ladataan heti, kun yhteys palaa.',
  retry: 'Yritä uudelleen',
};
export default carousel;
