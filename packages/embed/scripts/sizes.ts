/**
 * What a shopper downloads: bytes of each page's code, brotli at its best, English, beside their limits. Compares with
 * sizes.json, so that no byte comes or goes unseen; `--write` takes the new sizes. Prevents a widget that grows.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const dist = join(import.meta.dirname, '../dist');
const record = join(import.meta.dirname, '../sizes.json');

/** Files whose code a page loads; what is loaded on use (a report, a sent review, another language) is listed apart. */
const PAGES = {
  'badge: loader and vouch-rating': { files: ['vouch.js', 'core'], limit: 8_000 },
  'product page: all three elements': { files: ['vouch.js', 'core', 'product'], limit: 22_000 },
  'after the list: structured data': { files: ['page-json-ld'], limit: null },
  'to take over what a server drew': { files: ['take-over'], limit: null },
  'later, on use: votes, reports, labels': { files: ['acts', 'open-media'], limit: null },
  'later, on use: filters': { files: ['filters'], limit: null },
  'before the list, where a product has photos or answers': { files: ['extras'], limit: null },
  'later, on use: while a review is written and sent': {
    files: ['later', 'visible', 'limits', 'local-text'],
    limit: null,
  },
  'later, on use: questions and other scales': { files: ['asked'], limit: null },
  'later, on use: photos': { files: ['uploader'], limit: null },
  'later, on use: videos': { files: ['prepare-video'], limit: null },
  'later, on use: several products of an order': { files: ['order'], limit: null },
} as const;

export interface PageSize {
  page: string;
  bytes: number;
  limit: number | null;
}

/** What a file loads, now and later. The chunks of released versions lie in the same folder and are named by none. */
function chunksOf(file: string, found = new Set<string>()): Set<string> {
  for (const [name] of readFileSync(join(dist, file), 'utf8').matchAll(/[\w-]+-[\w-]{8}\.js/g)) {
    if (found.has(name) || !existsSync(join(dist, 'vouch', name))) continue;
    found.add(name);
    chunksOf(`vouch/${name}`, found);
  }
  return found;
}

/** Bytes of a file as a CDN sends it at its best. */
export function brotliBytes(file: string): number {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Sizes of what the build made, in bytes. */
export function measureSizes(): PageSize[] {
  const chunks = chunksOf('vouch.js');
  const path = (name: string) => {
    const chunk = name.endsWith('.js')
      ? name
      : `vouch/${[...chunks].find((file) => file.startsWith(`${name}-`))}`;
    return join(dist, chunk);
  };
  return Object.entries(PAGES).map(([page, { files, limit }]) => ({
    page,
    limit,
    bytes: files.reduce((sum, name) => sum + brotliBytes(path(name)), 0),
  }));
}

if (import.meta.main) {
  const sizes = measureSizes();
  const recorded = process.argv.includes('--write')
    ? null
    : (JSON.parse(readFileSync(record, 'utf8')) as Record<string, number>);
  for (const { page, bytes, limit } of sizes) {
    const over = limit !== null && bytes > limit;
    const changed = recorded !== null && recorded[page] !== bytes;
    console.log(`${bytes} bytes${limit === null ? '' : ` of ${limit}`}  ${page}`);
    if (over) console.error(`  over its limit by ${bytes - limit}`);
    if (changed)
      console.error(
        `  was ${recorded[page]}; if that is meant: node packages/embed/scripts/sizes.ts --write`,
      );
    if (over || changed) process.exitCode = 1;
  }
  if (recorded === null)
    writeFileSync(
      record,
      `${JSON.stringify(Object.fromEntries(sizes.map(({ page, bytes }) => [page, bytes])), null, 2)}\n`,
    );
}
