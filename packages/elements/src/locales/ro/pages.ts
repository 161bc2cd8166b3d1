import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Păstrați această cheie. Cu ea vă puteți retrage mai târziu recenzia, pe această pagină. Nu va mai fi afișată.',
  key: 'Cheia dumneavoastră',
  giveKey: 'Pentru a vedea ce s-a întâmplat cu recenzia, introduceți cheia afișată la trimiterea ei.',
  open: 'Arată recenzia mea',
  wrongKey: 'Această cheie nu aparține acestei recenzii.',
  notSent: 'Recenzia nu a fost trimisă încă',
  stillThere: 'Textul nu s-a pierdut: mergeți înapoi și îl găsiți în formular.',
  toShop: 'Înapoi la magazin',
  toProduct: 'Vezi produsul în magazin',
  older: 'Recenzii mai vechi',
  newest: 'Cele mai noi recenzii',
  languages: 'Limbi',
};
export default pages;
