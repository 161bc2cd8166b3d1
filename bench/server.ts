/**
 * What requests cost the server: requests a second, how long they take, and its CPU time, which is the steadier figure on
 * a machine that others use. Everything stands beside workerd saying hello in the same rounds, so what the machine did
 * meanwhile cancels out. CPU time is that of the whole process: of the local database and the local caches, too.
 */
import { brotliCompressSync } from 'node:zlib';
import type { ProductPage } from '../packages/contract/src/index.ts';
import { drawingTime } from './drawing.ts';
import { load, type Asked, type Load } from './load.ts';
import { median } from './median.ts';
import { ORIGIN, PRODUCT, SHOP, startWorkerd, type MeasuredWorkerd } from './measured-workerd.ts';
import type { Figure } from './table.ts';

const SIZES = [1_000, 100_000, 1_000_000] as const;
const CONNECTIONS = 8;
/** Many short ones: what disturbs the machine comes and goes in seconds. */
const ROUNDS = 12;
/** Reads of people with a key go by the caches. */
const PAST_CACHES = { Authorization: 'Bearer bench' };

const READS = {
  summary: `/v1/shops/${SHOP}/products/${PRODUCT}/summary`,
  'product page': `/v1/shops/${SHOP}/products/${PRODUCT}`,
  fragment: `/v1/shops/${SHOP}/products/${PRODUCT}/fragment`,
} as const;
const SUBMIT = `/v1/shops/${SHOP}/reviews`;
/** What the reads may cost where nothing is kept: the product, its shop, ten reviews and whether there are more. */
const ROWS: Record<keyof typeof READS, number> = { summary: 1, 'product page': 13, fragment: 13 };

interface Target {
  name: string;
  worker: string;
  asked: Asked;
  /** How many a round: enough for a second or so. */
  amount: number;
}

interface Measured extends Load {
  /** Milliseconds a request. */
  cpu: number;
}

const show = (size: number) => size.toLocaleString('en');
const label = (what: string, size: number) => `${what}, ${show(size)} stored`;

export async function measureServer(): Promise<Figure[]> {
  const workerd = await startWorkerd(SIZES);
  try {
    const costs = await rows(workerd);
    await warmBareHit(workerd);
    const memoryBefore = workerd.memory();
    const rounds = new Map<string, Measured[]>();
    for (let round = 0; round <= ROUNDS; round++)
      for (const target of targets()) {
        const measured = await measure(workerd, target);
        // The first round warms up.
        if (round > 0) rounds.set(target.name, [...(rounds.get(target.name) ?? []), measured]);
      }
    return [
      ...costs,
      ...figures(rounds),
      {
        what: 'memory of workerd with all of these Workers after the load, MB',
        value: workerd.memory() / 1e6,
        beside: `${Math.round(memoryBefore / 1e6)} before`,
      },
      ...(await fragmentFigures(workerd)),
    ];
  } finally {
    await workerd.stop();
  }
}

function targets(): Target[] {
  const get = (path: string, headers = {}): Asked => ({ path, headers });
  const most = String(SIZES.at(-1));
  return [
    { name: 'hello', worker: 'hello', asked: get('/'), amount: 1_000 },
    ...Object.entries(READS).flatMap(([what, path]) => [
      { name: `${what}, bare hit`, worker: 'bare-hit', asked: get(path), amount: 500 },
      { name: `${what}, kept`, worker: most, asked: get(path), amount: 500 },
    ]),
    ...SIZES.flatMap((size) => [
      ...Object.entries(READS).map(([what, path]) => ({
        name: label(what, size),
        worker: String(size),
        asked: get(path, PAST_CACHES),
        amount: 100,
      })),
      { name: label('submit', size), worker: String(size), asked: submit(), amount: 20 },
    ]),
  ];
}

let written = 0;
function submit(): Asked {
  return {
    method: 'POST',
    path: SUBMIT,
    headers: { 'Content-Type': 'application/json', Origin: ORIGIN },
    body: () => JSON.stringify(review()),
  };
}

function review() {
  return {
    productId: PRODUCT,
    rating: 1 + (written++ % 5),
    title: 'Sturdy',
    body: `Holds tea well, and that for the ${written}th time.`,
    author: { name: 'Kim' },
  };
}

async function measure(workerd: MeasuredWorkerd, { worker, asked, amount }: Target): Promise<Measured> {
  const before = workerd.cpu();
  const measured = await load(workerd.address(worker), asked, { amount, connections: CONNECTIONS });
  return { ...measured, cpu: (workerd.cpu() - before) / amount };
}

function figures(rounds: ReadonlyMap<string, readonly Measured[]>): Figure[] {
  const of = (name: string, key: keyof Measured) => median(rounds.get(name)!.map((round) => round[key]));
  // Ratios within a round: what disturbed one side of it disturbed the other.
  // CPU time is counted in hundredths of a second: all rounds together say it finer than one.
  const cpu = (name: string) => {
    const values = rounds.get(name)!.map((round) => round.cpu);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const ratio = (name: string, to: string, value: (measured: Measured) => number) =>
    median(rounds.get(name)!.map((round, at) => value(round) / value(rounds.get(to)![at]!)));
  const times = (name: string) =>
    `${show(Math.round(of(name, 'perSecond')))} a second, p50 ${of(name, 'p50').toFixed(1)} ms, p99 ${of(name, 'p99').toFixed(1)} ms, ${cpu(name).toFixed(2)} ms of CPU`;
  const smallest = SIZES[0];
  const largest = SIZES.at(-1)!;
  const kinds = [...Object.keys(READS), 'submit'];
  return [
    ...['hello', ...Object.keys(READS).map((what) => `${what}, bare hit`)].map((name) =>
      beside(name, times(name)),
    ),
    ...Object.keys(READS).map((what) => ({
      what: `${what}, kept: a bare Cache API hit's requests a second to its own`,
      value: ratio(`${what}, bare hit`, `${what}, kept`, ({ perSecond }) => perSecond),
      limit: 1.25,
      digits: 2,
      beside: times(`${what}, kept`),
    })),
    ...kinds.map((what) => ({
      what: `${what}: p50 at ${show(largest)} stored to that at ${show(smallest)}`,
      value: ratio(label(what, largest), label(what, smallest), ({ p50 }) => p50),
      limit: 1.2,
      digits: 2,
      beside: SIZES.map((size) => of(label(what, size), 'p50').toFixed(1)).join(', ') + ' ms p50 by size',
    })),
    ...kinds.flatMap((what) =>
      SIZES.map((size) => {
        const name = label(what, size);
        return {
          what: `${name}: CPU to hello's`,
          value: cpu(name) / cpu('hello'),
          digits: 1,
          beside: times(name),
        };
      }),
    ),
  ];

  function beside(name: string, text: string): Figure {
    return { what: `${name}: requests a second`, value: of(name, 'perSecond'), beside: text };
  }
}

/** What one request of each kind reads and writes, with the most that is stored. */
async function rows(workerd: MeasuredWorkerd): Promise<Figure[]> {
  const base = workerd.address('metered');
  const found: Figure[] = [];
  for (const [what, path] of Object.entries(READS)) {
    const once = await fetch(base + path);
    const etag = once.headers.get('ETag')!;
    await once.text();
    found.push(
      { what: `${what}: rows read`, value: rowsOf(once, 'read'), limit: ROWS[what as keyof typeof READS] },
      { what: `${what}, kept: rows read`, value: rowsOf(await fetch(base + path), 'read'), limit: 0 },
      {
        what: `${what}, held: rows read`,
        value: rowsOf(
          await fetch(base + path, { headers: { ...PAST_CACHES, 'If-None-Match': etag } }),
          'read',
        ),
        limit: 1,
      },
    );
  }
  const submitted = await fetch(base + SUBMIT, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: ORIGIN },
    body: JSON.stringify(review()),
  });
  for (const kind of ['read', 'written'] as const)
    found.push({ what: `submit: rows ${kind}`, value: rowsOf(submitted, kind) });
  return found;
}

function rowsOf({ headers }: Response, kind: 'read' | 'written'): number {
  return Number(new RegExp(`rows_${kind};desc="(\\d+)"`).exec(headers.get('Server-Timing') ?? '')?.[1]);
}

/** What the bare Worker gives is as large as what Vouch gives. */
async function warmBareHit(workerd: MeasuredWorkerd): Promise<void> {
  for (const path of Object.values(READS)) {
    const answer = await fetch(workerd.address(String(SIZES[0])) + path);
    await fetch(workerd.address('bare-hit') + path, { method: 'PUT', body: await answer.text() });
  }
}

async function fragmentFigures(workerd: MeasuredWorkerd): Promise<Figure[]> {
  const base = workerd.address(String(SIZES[0]));
  const fragment = await (await fetch(base + READS.fragment)).text();
  const page = await (await fetch(base + READS['product page'])).json<ProductPage>();
  return [
    {
      what: 'fragment of 10 reviews: bytes, brotli',
      value: brotliCompressSync(fragment).length,
      limit: 12_000,
    },
    {
      what: 'fragment of 10 reviews: ms of CPU to draw it',
      value: await drawingTime(page),
      limit: 1,
      digits: 2,
    },
  ];
}
