import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'Ezt mondják vásárlóink',
  recent: {
    one: 'A legújabb értékelés, akár jó, akár rossz',
    other: 'A {count} legújabb értékelés, akár jó, akár rossz',
  },
  helpful: {
    one: 'Az olvasók szerint leghasznosabb értékelés, akár jó, akár rossz',
    other: 'Az olvasók szerint leghasznosabb {count} értékelés, akár jó, akár rossz',
  },
  media: {
    one: 'A legújabb fotós vagy videós értékelés, akár jó, akár rossz',
    other: 'A {count} legújabb fotós vagy videós értékelés, akár jó, akár rossz',
  },
  carousel: 'lapozó',
  slide: 'értékelés',
  shown: '{from}–{to} / {count}',
  pause: 'Szünet',
  play: 'Lejátszás',
  more: 'Tovább olvasom',
  less: 'Kevesebb',
  none: 'Még nincs értékelés',
  failed: 'Az értékeléseket nem sikerült betölteni.',
  offline: 'Nincs internetkapcsolat. Az értékelések betöltődnek, amint újra van kapcsolat.',
  retry: 'Újrapróbálás',
};
export default carousel;
