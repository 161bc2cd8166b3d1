import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'Ko saka mūsu pircēji',
  recent: {
    zero: '{count} jaunākās atsauksmes neatkarīgi no vērtējuma',
    one: '{count} jaunākā atsauksme neatkarīgi no vērtējuma',
    other: '{count} jaunākās atsauksmes neatkarīgi no vērtējuma',
  },
  helpful: {
    zero: '{count} atsauksmes, kas lasītājiem noderēja visvairāk, neatkarīgi no vērtējuma',
    one: '{count} atsauksme, kas lasītājiem noderēja visvairāk, neatkarīgi no vērtējuma',
    other: '{count} atsauksmes, kas lasītājiem noderēja visvairāk, neatkarīgi no vērtējuma',
  },
  media: {
    zero: '{count} jaunākās atsauksmes ar foto vai video neatkarīgi no vērtējuma',
    one: '{count} jaunākā atsauksme ar foto vai video neatkarīgi no vērtējuma',
    other: '{count} jaunākās atsauksmes ar foto vai video neatkarīgi no vērtējuma',
  },
  carousel: 'karuselis',
  slide: 'atsauksme',
  shown: '{from}–{to} no {count}',
  pause: 'Apturēt',
  play: 'Atskaņot',
  more: 'Lasīt vairāk',
  less: 'Rādīt mazāk',
  none: 'Vēl nav atsauksmju',
  failed: 'Atsauksmes neizdevās ielādēt.',
  offline: 'Jūs esat bezsaistē. Atsauksmes parādīsies, tiklīdz būs savienojums.',
  retry: 'Mēģināt vēlreiz',
};
export default carousel;
