/** The languages beside English, which comes with the elements: each fetched when it is used. */
import type { Catalogue } from '../internal/messages.ts';

const CATALOGUES: Readonly<Record<string, () => Promise<Catalogue>>> = {
  ar: () => import('./ar/index.ts'),
  bg: () => import('./bg/index.ts'),
  cs: () => import('./cs/index.ts'),
  da: () => import('./da/index.ts'),
  de: () => import('./de/index.ts'),
  el: () => import('./el/index.ts'),
  es: () => import('./es/index.ts'),
  et: () => import('./et/index.ts'),
  fi: () => import('./fi/index.ts'),
  fr: () => import('./fr/index.ts'),
  he: () => import('./he/index.ts'),
  hu: () => import('./hu/index.ts'),
  it: () => import('./it/index.ts'),
  ja: () => import('./ja/index.ts'),
  lt: () => import('./lt/index.ts'),
  lv: () => import('./lv/index.ts'),
  nb: () => import('./nb/index.ts'),
  nl: () => import('./nl/index.ts'),
  pl: () => import('./pl/index.ts'),
  pt: () => import('./pt/index.ts'),
  'pt-BR': () => import('./pt-BR/index.ts'),
  ro: () => import('./ro/index.ts'),
  sk: () => import('./sk/index.ts'),
  sv: () => import('./sv/index.ts'),
  tr: () => import('./tr/index.ts'),
};

/** @param language A language as the catalogues name it: `nl`, `pt-BR`. */
export function hasCatalogue(language: string): boolean {
  return language in CATALOGUES;
}

/** The words of a language that there is a catalogue of. */
export function loadCatalogue(language: string): Promise<Catalogue> {
  return CATALOGUES[language]!();
}
