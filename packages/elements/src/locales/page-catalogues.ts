/** The words of the pages that a server makes, in every language but English. Not for browsers: all come at once. */
import type { Messages } from '../internal/messages.ts';
import ar from './ar/pages.ts';
import bg from './bg/pages.ts';
import cs from './cs/pages.ts';
import da from './da/pages.ts';
import de from './de/pages.ts';
import el from './el/pages.ts';
import es from './es/pages.ts';
import et from './et/pages.ts';
import fi from './fi/pages.ts';
import fr from './fr/pages.ts';
import he from './he/pages.ts';
import hu from './hu/pages.ts';
import it from './it/pages.ts';
import ja from './ja/pages.ts';
import lt from './lt/pages.ts';
import lv from './lv/pages.ts';
import nb from './nb/pages.ts';
import nl from './nl/pages.ts';
import pl from './pl/pages.ts';
import pt from './pt/pages.ts';
import ptBR from './pt-BR/pages.ts';
import ro from './ro/pages.ts';
import sk from './sk/pages.ts';
import sv from './sv/pages.ts';
import tr from './tr/pages.ts';

export const PAGE_CATALOGUES: Readonly<Record<string, Messages>> = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  es,
  et,
  fi,
  fr,
  he,
  hu,
  it,
  ja,
  lt,
  lv,
  nb,
  nl,
  pl,
  pt,
  'pt-BR': ptBR,
  ro,
  sk,
  sv,
  tr,
};
