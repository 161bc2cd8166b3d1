/** What a shopper downloads, as packages/embed/scripts/sizes.ts measures it: brotli at its best, English, without data. */
import { join } from 'node:path';
import { catalogueEntries } from '../packages/embed/scripts/catalogue-files.ts';
import { brotliBytes, measureSizes } from '../packages/embed/scripts/sizes.ts';
import { ASSETS } from '../packages/embed/scripts/releases.ts';
import type { Figure } from './table.ts';

/** What others load for the same. */
const PEERS: readonly (readonly [page: RegExp, beside: string])[] = [
  [
    /^badge/,
    'a rating alone: Shoelace 16,127, Web Awesome 26,994; LitElement alone 5,392; a count alone: Waline 573, remark42 583, Cusdis 1,164, Isso 12,702',
  ],
  [
    /^product page/,
    'Cusdis (no rating) 7,513, Isso 18,546, Artalk 47,068, giscus 72,299, remark42 73,717, Waline 86,752',
  ],
];

export function measureBytes(): Figure[] {
  // Each page takes one language at most; it is loaded instead of waited for.
  const languages = Object.keys(catalogueEntries).map((name) => brotliBytes(join(ASSETS, `${name}.js`)));
  return [
    ...measureSizes().map(({ page, bytes, limit }): Figure => {
      const beside = PEERS.find(([pattern]) => pattern.test(page))?.[1];
      return { what: page, value: bytes, ...(limit !== null && { limit }), ...(beside && { beside }) };
    }),
    {
      what: `a language other than English, the largest of ${languages.length}`,
      value: Math.max(...languages),
      beside: 'beside English',
    },
  ];
}
