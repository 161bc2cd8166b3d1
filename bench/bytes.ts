/** What a shopper downloads: vouch.js and the chunks it loads, brotli 11, English, without data. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { ROOT } from '../scripts/demo/state.ts';
import type { Figure } from './table.ts';

const ASSETS = join(ROOT, 'packages/embed/dist');
const LOADER = 'vouch.js';
/** Other languages are loaded instead of waited for: each page takes one at most. */
const LANGUAGE = /\/(nl|nb|lv|pl)-[\w-]+\.js$/;

interface Script {
  bytes: number;
  /** Loaded with it. */
  imports: string[];
  /** Loaded when needed. */
  later: string[];
}

function read(file: string): Script {
  const code = readFileSync(join(ASSETS, file));
  const named = (pattern: RegExp) =>
    [...code.toString().matchAll(pattern)].map(([, path]) => posix.join(dirname(file), path!));
  const bytes = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  return {
    bytes,
    imports: named(/(?:from|import)\s*["'](\.[^"']+)["']/g),
    later: named(/import\(\s*["'](\.[^"']+)["']/g),
  };
}

/** These scripts and all that they load with them. */
function withImports(files: readonly string[], loaded = new Map<string, Script>()): Map<string, Script> {
  for (const file of files) {
    if (loaded.has(file)) continue;
    const script = read(file);
    loaded.set(file, script);
    withImports(script.imports, loaded);
  }
  return loaded;
}

const sum = (scripts: Map<string, Script>) =>
  [...scripts.values()].reduce((total, { bytes }) => total + bytes, 0);

export function measureBytes(): Figure[] {
  if (!existsSync(join(ASSETS, LOADER))) throw new Error('Nothing is built: run pnpm build first.');
  const badge = read(LOADER).later.find((file) => file.includes('/core-'));
  if (badge === undefined) throw new Error('The chunk of vouch-rating was not found.');
  const onBadgePage = withImports([LOADER, badge]);
  const onProductPage = withImports([LOADER, ...read(LOADER).later]);
  const later = [...onProductPage.values()].flatMap(({ later }) => later);
  const onUse = [...new Set(later)].filter((file) => !LANGUAGE.test(file) && !onProductPage.has(file));
  const all = withImports([...onProductPage.keys(), ...onUse]);
  const languages = [...new Set(later)].filter((file) => LANGUAGE.test(file)).map((file) => read(file).bytes);
  return [
    {
      what: 'loader',
      value: read(LOADER).bytes,
      beside: 'count only: Waline 573, remark42 583, Cusdis 1,164, Isso 12,702',
    },
    {
      what: 'loader and vouch-rating',
      value: sum(onBadgePage),
      limit: 8_000,
      beside: 'a rating alone: Shoelace 16,127, Web Awesome 26,994; LitElement alone 5,392',
    },
    {
      what: 'all three elements, as a product page loads them',
      value: sum(onProductPage),
      limit: 22_000,
      beside:
        'Cusdis (no rating) 7,513, Isso 18,546, Artalk 47,068, giscus 72,299, remark42 73,717, Waline 86,752',
    },
    {
      what: 'the same with all that comes when asked for',
      value: sum(all),
      beside: onUse.map((file) => posix.basename(file).replace(/-[^-]{8}\.js$/, '')).join(', '),
    },
    {
      what: 'a language other than English, at most',
      value: Math.max(...languages),
      beside: 'beside English',
    },
  ];
}
