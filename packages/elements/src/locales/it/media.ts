import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Foto e video dei nostri clienti',
  more: 'Mostra altro',
  loading: 'Caricamento…',
  loaded: {
    one: 'Mostrato ancora {count} elemento',
    many: 'Mostrati altri {count} di elementi',
    other: 'Mostrati altri {count} elementi',
  },
  none: 'Ancora nessuna foto o video',
  failed: 'Non è stato possibile caricare le foto.',
  offline: 'Sei offline. Le foto verranno caricate appena torni online.',
  retry: 'Riprova',
};
export default media;
