/**
 * Writes the reference pages from the code they are about. With `--check` it only fails when a page has gone stale.
 * Prevents docs that tell of yesterday's API.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { ROOT } from './demo/state.ts';
import { apiPage } from './reference/api-page.ts';
import { elementsPage } from './reference/elements-page.ts';
import { releasesPage } from './reference/releases-page.ts';
import { structuredDataPage } from './reference/structured-data-page.ts';

const PAGES = {
  api: apiPage,
  elements: elementsPage,
  releases: releasesPage,
  'structured-data': structuredDataPage,
};

for (const [name, write] of Object.entries(PAGES)) {
  const page = `docs/reference/${name}.md`;
  const file = join(ROOT, page);
  const text = await format(write(), { parser: 'markdown', printWidth: 110 });
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${page} is stale: run node scripts/reference-docs.ts`);
    process.exitCode = 1;
  }
}
