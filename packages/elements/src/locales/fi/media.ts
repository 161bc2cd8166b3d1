import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Asiakkaidemme kuvat ja videot',
  more: 'Näytä lisää',
  loading: 'Ladataan…',
  loaded: { one: '{count} lisää näkyvissä', other: '{count} lisää näkyvissä' },
  none: 'Ei vielä kuvia tai videoita',
  failed: 'Kuvia ei voitu ladata.',
  offline: 'Ei verkkoyhteyttä. Kuvat ladataan heti, kun yhteys palaa.',
  retry: 'Yritä uudelleen',
};
export default media;
