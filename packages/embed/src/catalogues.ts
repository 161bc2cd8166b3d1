/**
 * Takes the place of `@vouch/elements`' own list of languages: 25 hashed file names would weigh half a kilobyte in every
 * badge, so the build names the files by a pattern with one hash for all of them.
 */
import type { Catalogue } from '@vouch/elements/core';

/** Filled in by the build: the languages, with a space before and behind each, and the hash. */
declare const CATALOGUE_LANGUAGES: string;
declare const CATALOGUE_HASH: string;

export function hasCatalogue(language: string): boolean {
  return CATALOGUE_LANGUAGES.includes(` ${language} `);
}

export function loadCatalogue(language: string): Promise<Catalogue> {
  return import(/* @vite-ignore */ `./locale-${language}-${CATALOGUE_HASH}.js`) as Promise<Catalogue>;
}
