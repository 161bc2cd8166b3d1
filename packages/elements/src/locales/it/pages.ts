import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Conserva questa chiave. Ti permette di ritirare la recensione più avanti, da questa pagina. Non verrà più mostrata.',
  key: 'La tua chiave',
  giveKey:
    'Per sapere che fine ha fatto la tua recensione, inserisci la chiave mostrata quando l’hai inviata.',
  open: 'Mostra la mia recensione',
  wrongKey: 'Questa chiave non appartiene a questa recensione.',
  notSent: 'La tua recensione non è ancora stata inviata',
  stillThere: 'Il tuo testo non è andato perso: torna indietro, è ancora nel modulo.',
  toShop: 'Torna al negozio',
  toProduct: 'Vedi il prodotto nel negozio',
  older: 'Recensioni meno recenti',
  newest: 'Recensioni più recenti',
  languages: 'Lingue',
};
export default pages;
