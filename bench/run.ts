/**
 * `pnpm bench [bytes|db|server|page|paint|speed]…`: measures what the house promises in numbers, all of it without an argument, and prints
 * each figure with its limit or its peer beside it. Exit code 1 when a limit is broken.
 *
 * The peers' figures were measured once, on a machine with 2 cores (versions: Waline 3.15, remark42 1.16, Artalk 2.9,
 * Isso 0.14, giscus 1.6, Cusdis 61c6c92); they stand here as quotations.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { measureBytes } from './bytes.ts';
import { measureDatabase } from './database.ts';
import { measureFirstPaint } from './first-paint.ts';
import { measurePages } from './pages.ts';
import { measureServer } from './server.ts';
import { measureSpeed } from './speed.ts';
import { isBroken, printTable, type Figure } from './table.ts';

interface Suite {
  title: string;
  unit: string;
  measure: () => Figure[] | Promise<Figure[]>;
}

const SUITES: Readonly<Record<string, Suite>> = {
  bytes: { title: 'Download, brotli', unit: 'bytes', measure: measureBytes },
  db: { title: 'Database', unit: 'rows', measure: measureDatabase },
  server: { title: 'Server, beside workerd saying hello', unit: '', measure: measureServer },
  page: { title: 'Layout shift, loading and reading to the end', unit: 'CLS', measure: measurePages },
  paint: { title: 'First paint, CPU slowed down four times', unit: '', measure: measureFirstPaint },
  speed: { title: 'CPU slowed down four times, nothing cached', unit: '', measure: measureSpeed },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(SUITES, name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are ${Object.keys(SUITES).join(', ')}.`);
  process.exit(2);
}
// Of the code as it stands now, not of what was built before.
execFileSync('node', [join(import.meta.dirname, '../scripts/build.ts')], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const broken: string[] = [];
for (const name of asked.length > 0 ? asked : Object.keys(SUITES)) {
  const { title, unit, measure } = SUITES[name]!;
  const figures = await measure();
  printTable(title, unit, figures);
  broken.push(...figures.filter(isBroken).map(({ what }) => what));
}
console.log(broken.length > 0 ? `\nOver the limit: ${broken.join('; ')}` : '\nAll limits hold.');
process.exit(broken.length > 0 ? 1 : 0);
