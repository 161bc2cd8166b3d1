import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Meie klientide fotod ja videod',
  more: 'Näita rohkem',
  loading: 'Laadimine…',
  loaded: { one: 'Lisandus {count}', other: 'Lisandus {count}' },
  none: 'Fotosid ega videoid veel ei ole',
  failed: 'Fotosid ei õnnestunud laadida.',
  offline: 'Internetiühendus puudub. Fotod ilmuvad kohe, kui ühendus taastub.',
  retry: 'Proovi uuesti',
};
export default media;
