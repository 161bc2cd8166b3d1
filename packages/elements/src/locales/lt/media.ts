import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Mūsų pirkėjų nuotraukos ir vaizdo įrašai',
  more: 'Rodyti daugiau',
  loading: 'Įkeliama…',
  loaded: {
    one: 'Rodoma dar {count}',
    few: 'Rodoma dar {count}',
    many: 'Rodoma dar {count}',
    other: 'Rodoma dar {count}',
  },
  none: 'Nuotraukų ir vaizdo įrašų dar nėra',
  failed: 'Nepavyko įkelti nuotraukų.',
  offline: 'Nėra interneto ryšio. Nuotraukas parodysime, kai tik ryšys atsiras.',
  retry: 'Bandyti dar kartą',
};
export default media;
