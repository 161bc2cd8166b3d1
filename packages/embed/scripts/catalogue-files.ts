/** Builds each language's words as a file of its own, `vouch/locale-nl-<hash>.js`, with one hash for all of them. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const own = join(import.meta.dirname, '../src/catalogues.ts');
const locales = join(import.meta.dirname, '../../elements/src/locales');

const languages = readdirSync(locales, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name)
  .sort();

function hashOfAll(): string {
  const hash = createHash('sha256');
  for (const language of languages)
    for (const file of readdirSync(join(locales, language)).sort())
      hash.update(`${language}/${file}\n`).update(readFileSync(join(locales, language, file)));
  return hash.digest('hex').slice(0, 8);
}

const CATALOGUE_HASH = hashOfAll();

/** The build's entries beside vouch.js. */
export const catalogueEntries: Readonly<Record<string, string>> = Object.fromEntries(
  languages.map((language) => [
    `vouch/locale-${language}-${CATALOGUE_HASH}`,
    join(locales, language, 'index.ts'),
  ]),
);

export const catalogueFiles: Plugin = {
  name: 'catalogue-files',
  enforce: 'pre',
  config: () => ({
    define: {
      CATALOGUE_LANGUAGES: JSON.stringify(` ${languages.join(' ')} `),
      CATALOGUE_HASH: JSON.stringify(CATALOGUE_HASH),
    },
  }),
  resolveId: (source) => (source.endsWith('/locales/catalogues.ts') ? own : null),
};
