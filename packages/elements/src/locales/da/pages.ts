import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Gem denne nøgle. Med den kan du senere trække din anmeldelse tilbage her på siden. Den vises ikke igen.',
  key: 'Din nøgle',
  giveKey: 'Angiv den nøgle, du fik vist, da du sendte din anmeldelse, for at se, hvad der er sket med den.',
  open: 'Vis min anmeldelse',
  wrongKey: 'Nøglen hører ikke til denne anmeldelse.',
  notSent: 'Din anmeldelse er ikke sendt endnu',
  stillThere: 'Din tekst er ikke gået tabt: Gå tilbage, så står den stadig i formularen.',
  toShop: 'Tilbage til butikken',
  toProduct: 'Se varen i butikken',
  older: 'Ældre anmeldelser',
  newest: 'Nyeste anmeldelser',
  languages: 'Sprog',
};
export default pages;
