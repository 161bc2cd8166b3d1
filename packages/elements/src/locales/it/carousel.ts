import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'Cosa dicono i nostri clienti',
  recent: {
    one: 'La recensione più recente, qualunque sia il voto',
    many: 'I {count} di recensioni più recenti, qualunque sia il voto',
    other: 'Le {count} recensioni più recenti, qualunque sia il voto',
  },
  helpful: {
    one: 'La recensione ritenuta più utile, qualunque sia il voto',
    many: 'I {count} di recensioni ritenute più utili, qualunque sia il voto',
    other: 'Le {count} recensioni ritenute più utili, qualunque sia il voto',
  },
  media: {
    one: 'La recensione più recente con foto o video, qualunque sia il voto',
    many: 'I {count} di recensioni più recenti con foto o video, qualunque sia il voto',
    other: 'Le {count} recensioni più recenti con foto o video, qualunque sia il voto',
  },
  carousel: 'carosello',
  slide: 'recensione',
  shown: 'da {from} a {to} di {count}',
  pause: 'Pausa',
  play: 'Riproduci',
  more: 'Leggi tutto',
  less: 'Mostra meno',
  none: 'Nessuna recensione',
  failed: 'Non è stato possibile caricare le recensioni.',
  offline: 'Sei offline. Le recensioni verranno caricate appena torni online.',
  retry: 'Riprova',
};
export default carousel;
