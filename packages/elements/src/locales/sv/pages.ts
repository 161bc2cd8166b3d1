import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Spara den här nyckeln. Med den kan du ta tillbaka ditt omdöme senare, på den här sidan. Den visas inte igen.',
  key: 'Din nyckel',
  giveKey: 'Ange nyckeln som visades när du skickade ditt omdöme för att se vad som har hänt med det.',
  open: 'Visa mitt omdöme',
  wrongKey: 'Nyckeln hör inte till det här omdömet.',
  notSent: 'Ditt omdöme har inte skickats än',
  stillThere: 'Din text är inte borta: gå tillbaka, den finns kvar i formuläret.',
  toShop: 'Tillbaka till butiken',
  toProduct: 'Se produkten i butiken',
  older: 'Äldre omdömen',
  newest: 'Nyaste omdömen',
  languages: 'Språk',
};
export default pages;
