import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Išsaugokite šį raktą. Su juo šiame puslapyje vėliau galėsite atsiimti savo atsiliepimą. Daugiau jis nebus rodomas.',
  key: 'Jūsų raktas',
  giveKey:
    'Norėdami sužinoti, kas nutiko jūsų atsiliepimui, įveskite raktą, kuris buvo parodytas jį siunčiant.',
  open: 'Rodyti mano atsiliepimą',
  wrongKey: 'Šis raktas ne nuo šio atsiliepimo.',
  notSent: 'Jūsų atsiliepimas dar neišsiųstas',
  stillThere: 'Jūsų tekstas neprarastas: grįžkite atgal, jis tebėra formoje.',
  toShop: 'Atgal į parduotuvę',
  toProduct: 'Žiūrėti prekę parduotuvėje',
  older: 'Senesni atsiliepimai',
  newest: 'Naujausi atsiliepimai',
  languages: 'Kalbos',
};
export default pages;
