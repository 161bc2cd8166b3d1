import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Ta vare på denne nøkkelen. Med den kan du trekke tilbake anmeldelsen senere, på denne siden. Den vises ikke igjen.',
  key: 'Nøkkelen din',
  giveKey: 'Oppgi nøkkelen du fikk se da du sendte anmeldelsen, for å se hva som har skjedd med den.',
  open: 'Vis anmeldelsen min',
  wrongKey: 'Denne nøkkelen hører ikke til denne anmeldelsen.',
  notSent: 'Anmeldelsen din er ikke sendt ennå',
  stillThere: 'Teksten din er ikke borte: gå tilbake, så står den fortsatt i skjemaet.',
  toShop: 'Tilbake til butikken',
  toProduct: 'Se varen i butikken',
  older: 'Eldre anmeldelser',
  newest: 'Nyeste anmeldelser',
  languages: 'Språk',
};
export default pages;
