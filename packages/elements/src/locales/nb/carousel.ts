import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'Dette sier kundene våre',
  recent: {
    one: 'Den nyeste anmeldelsen, uansett vurdering',
    other: 'De {count} nyeste anmeldelsene, uansett vurdering',
  },
  helpful: {
    one: 'Anmeldelsen flest syntes var nyttig, uansett vurdering',
    other: 'De {count} anmeldelsene flest syntes var nyttige, uansett vurdering',
  },
  media: {
    one: 'Den nyeste anmeldelsen med bilder eller videoer, uansett vurdering',
    other: 'De {count} nyeste anmeldelsene med bilder eller videoer, uansett vurdering',
  },
  carousel: 'karusell',
  slide: 'anmeldelse',
  shown: '{from} til {to} av {count}',
  pause: 'Pause',
  play: 'Spill av',
  more: 'Les mer',
  less: 'Vis mindre',
  none: 'Ingen anmeldelser ennå',
  failed: 'Anmeldelsene kunne ikke lastes.',
  offline: 'Du er frakoblet. Anmeldelsene kommer så snart du er tilkoblet igjen.',
  retry: 'Prøv igjen',
};
export default carousel;
