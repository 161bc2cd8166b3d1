import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Mūsu pircēju foto un video',
  more: 'Rādīt vairāk',
  loading: 'Ielādē…',
  loaded: { zero: 'Parādīti vēl {count}', one: 'Parādīts vēl {count}', other: 'Parādīti vēl {count}' },
  none: 'Vēl nav foto vai video',
  failed: 'Foto neizdevās ielādēt.',
  offline: 'Jūs esat bezsaistē. Foto parādīsies, tiklīdz būs savienojums.',
  retry: 'Mēģināt vēlreiz',
};
export default media;
