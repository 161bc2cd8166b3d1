import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'Ce spun clienții noștri',
  recent: {
    one: 'Cea mai nouă recenzie, indiferent de notă',
    few: 'Cele mai noi {count} recenzii, indiferent de notă',
    other: 'Cele mai noi {count} de recenzii, indiferent de notă',
  },
  helpful: {
    one: 'Recenzia considerată cea mai utilă de cititori, indiferent de notă',
    few: 'Cele {count} recenzii considerate cele mai utile de cititori, indiferent de notă',
    other: 'Cele {count} de recenzii considerate cele mai utile de cititori, indiferent de notă',
  },
  media: {
    one: 'Cea mai nouă recenzie cu fotografii sau videoclipuri, indiferent de notă',
    few: 'Cele mai noi {count} recenzii cu fotografii sau videoclipuri, indiferent de notă',
    other: 'Cele mai noi {count} de recenzii cu fotografii sau videoclipuri, indiferent de notă',
  },
  carousel: 'carusel',
  slide: 'recenzie',
  shown: '{from}–{to} din {count}',
  pause: 'Pauză',
  play: 'Redare',
  more: 'Citește mai mult',
  less: 'Arată mai puțin',
  none: 'Încă nu există recenzii',
  failed: 'Recenziile nu au putut fi încărcate.',
  offline: 'Nu aveți conexiune la internet. Recenziile se încarcă imediat ce revine conexiunea.',
  retry: 'Încearcă din nou',
};
export default carousel;
