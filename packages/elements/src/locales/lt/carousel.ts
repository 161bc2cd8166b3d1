import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'Ką sako mūsų pirkėjai',
  recent: {
    one: '{count} naujausias atsiliepimas, nesvarbu, koks įvertinimas',
    few: '{count} naujausi atsiliepimai, nesvarbu, koks įvertinimas',
    many: '{count} naujausio atsiliepimo, nesvarbu, koks įvertinimas',
    other: '{count} naujausių atsiliepimų, nesvarbu, koks įvertinimas',
  },
  helpful: {
    one: '{count} skaitytojams naudingiausias atsiliepimas, nesvarbu, koks įvertinimas',
    few: '{count} skaitytojams naudingiausi atsiliepimai, nesvarbu, koks įvertinimas',
    many: '{count} skaitytojams naudingiausio atsiliepimo, nesvarbu, koks įvertinimas',
    other: '{count} skaitytojams naudingiausių atsiliepimų, nesvarbu, koks įvertinimas',
  },
  media: {
    one: '{count} naujausias atsiliepimas su nuotraukomis ar vaizdo įrašais, nesvarbu, koks įvertinimas',
    few: '{count} naujausi atsiliepimai su nuotraukomis ar vaizdo įrašais, nesvarbu, koks įvertinimas',
    many: '{count} naujausio atsiliepimo su nuotraukomis ar vaizdo įrašais, nesvarbu, koks įvertinimas',
    other: '{count} naujausių atsiliepimų su nuotraukomis ar vaizdo įrašais, nesvarbu, koks įvertinimas',
  },
  carousel: 'karuselė',
  slide: 'atsiliepimas',
  shown: '{from}–{to} iš {count}',
  pause: 'Pristabdyti',
  play: 'Leisti',
  more: 'Skaityti daugiau',
  less: 'Rodyti mažiau',
  none: 'Atsiliepimų dar nėra',
  failed: 'Nepavyko įkelti atsiliepimų.',
  offline: 'Nėra interneto ryšio. Atsiliepimus parodysime, kai tik ryšys atsiras.',
  retry: 'Bandyti dar kartą',
};
export default carousel;
