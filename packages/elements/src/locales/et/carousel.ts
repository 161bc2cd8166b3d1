import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'Mida meie kliendid ütlevad',
  recent: {
    one: 'Uusim arvustus, olenemata hinnangust',
    other: '{count} uusimat arvustust, olenemata hinnangust',
  },
  helpful: {
    one: 'Lugejate arvates kõige kasulikum arvustus, olenemata hinnangust',
    other: '{count} lugejate arvates kõige kasulikumat arvustust, olenemata hinnangust',
  },
  media: {
    one: 'Uusim foto või videoga arvustus, olenemata hinnangust',
    other: '{count} uusimat foto või videoga arvustust, olenemata hinnangust',
  },
  carousel: 'karussell',
  slide: 'arvustus',
  shown: '{from}–{to}, kokku {count}',
  pause: 'Peata',
  play: 'Esita',
  more: 'Loe edasi',
  less: 'Näita vähem',
  none: 'Arvustusi veel ei ole',
  failed: 'Arvustusi ei õnnestunud laadida.',
  offline: 'Internetiühendus puudub. Arvustused ilmuvad kohe, kui ühendus taastub.',
  retry: 'Proovi uuesti',
};
export default carousel;
