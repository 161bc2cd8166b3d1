/**
 * The Worker as `wrangler deploy` would send it, in workerd, asked through its own sockets: what `wrangler dev` puts in
 * between costs several times what the Worker does. In the same process stand a Worker that says hello and one that
 * answers from the Cache API and does nothing else, to measure beside.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertV4MiniflareOptions, Miniflare, type V4WorkerOptions } from 'miniflare';
import { ROOT } from '../scripts/demo/state.ts';
import { runWrangler } from '../scripts/demo/wrangler.ts';
import { fillDatabase } from './fill-database.ts';

export const SHOP = 'demo';
export const PRODUCT = 'mug';
export const ORIGIN = 'https://shop.example';

const HELLO = `export default { fetch: () => new Response('Hello') }`;
/** Beside a kept answer: as large, with the headers that it has. */
const BARE_HIT = `export default { async fetch(request) {
  const kept = await caches.default.match(request.url);
  if (kept) return kept;
  const answer = new Response(await request.text(), { headers: { 'Cache-Control': 'public, max-age=600', ETag: 'W/"x"' } });
  await caches.default.put(request.url, answer.clone());
  return answer;
} }`;

export interface MeasuredWorkerd {
  /** Where a Worker listens: `hello`, `bare-hit`, `metered`, or how many reviews it has. */
  address(worker: string): string;
  /** CPU time of the whole process, database and caches with it, in milliseconds. */
  cpu(): number;
  /** Bytes that it holds in memory. */
  memory(): number;
  stop(): Promise<void>;
}

export async function startWorkerd(sizes: readonly number[]): Promise<MeasuredWorkerd> {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-bench-'));
  await runWrangler(['deploy', '--dry-run', '--outdir', join(folder, 'bundle')]);
  const measured = workers(join(folder, 'bundle'), sizes);
  const options = convertV4MiniflareOptions({
    telemetry: { enabled: false },
    resourcePersistencePath: join(folder, 'state'),
    workers: measured,
  });
  // The databases are made, then filled while nobody serves them.
  const maker = new Miniflare(options);
  for (const size of sizes) await migrate(await maker.getD1Database('DB', String(size)), size);
  await maker.dispose();
  for (const file of databaseFiles(join(folder, 'state'))) fill(file);

  const served = new Miniflare(options);
  await served.ready;
  const addresses = new Map<string, string>();
  for (const { name } of measured)
    addresses.set(name!, (await served.unsafeGetDirectURL(name)).href.replace(/\/$/, ''));
  const pid = workerdOf(process.pid);
  return {
    address: (worker) => addresses.get(worker)!,
    cpu: () => cpuOf(pid),
    memory: () => 1_024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]),
    async stop() {
      await served.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function workers(bundle: string, sizes: readonly number[]): V4WorkerOptions[] {
  const common = {
    modules: true,
    compatibilityDate: '2026-10-01',
    compatibilityFlags: ['nodejs_compat'],
    unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
  };
  const vouch = (name: string, database: number, timing: 'on' | 'off'): V4WorkerOptions => ({
    ...common,
    name,
    modulesRoot: bundle,
    scriptPath: join(bundle, 'index.js'),
    d1Databases: { DB: `bench-${database}` },
    r2Buckets: { MEDIA: 'bench' },
    queueProducers: { WORK: 'bench' },
    bindings: {
      VOUCH_SECRET: 'a-secret-for-the-benchmark-and-nothing-else',
      VOUCH_OPERATOR_KEY: 'vouch_sk_operator-of-the-benchmark-and-nothing-else',
      VOUCH_RATE_LIMIT: 'off',
      VOUCH_SERVER_TIMING: timing,
      // Never asked, since the limits are off.
      WRITE_LIMIT: {},
      UPLOAD_LIMIT: {},
      CF_VERSION_METADATA: { id: 'bench' },
    },
  });
  return [
    { ...common, name: 'hello', script: HELLO },
    { ...common, name: 'bare-hit', script: BARE_HIT },
    ...sizes.map((size) => vouch(String(size), size, 'off')),
    vouch('metered', sizes.at(-1)!, 'on'),
  ];
}

async function migrate(db: D1Database, size: number): Promise<void> {
  const folder = join(ROOT, 'worker/migrations');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.sql')))
    for (const statement of readFileSync(join(folder, file), 'utf8').split('--> statement-breakpoint'))
      await db.prepare(statement).run();
  await db
    .prepare(
      `insert into shops (id, name, locale, origins, unverified_reviews, created_at) values (?1, ?2, 'en', ?3, 1, 0)`,
    )
    .bind(SHOP, String(size), JSON.stringify([ORIGIN]))
    .run();
}

function databaseFiles(state: string): string[] {
  return readdirSync(state, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('D1Database') && name.endsWith('.sqlite') && !name.includes('metadata'))
    .map((name) => join(state, name));
}

/** The shop's name tells how many it is to have. */
function fill(file: string): void {
  fillDatabase(file, { shop: SHOP, product: PRODUCT, countOf: 'select name from shops' });
}

function workerdOf(parent: number): number {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = readStat(pid);
    if (stat?.name.startsWith('workerd') && stat.fields[1] === String(parent)) return Number(pid);
  }
  throw new Error('workerd is not running.');
}

/** User and system time, counted in hundredths of a second. */
function cpuOf(pid: number): number {
  const { fields } = readStat(String(pid))!;
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** The name stands in brackets and may hold spaces; the fields come after it. */
function readStat(pid: string): { name: string; fields: string[] } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = text.lastIndexOf(')');
    return { name: text.slice(text.indexOf('(') + 1, end), fields: text.slice(end + 2).split(' ') };
  } catch {
    return null;
  }
}
