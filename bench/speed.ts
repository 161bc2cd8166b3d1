/**
 * What the demo's pages cost a slow phone: Chromium with its CPU slowed down four times, nothing cached, 20 reviews shown
 * of 10,000 stored. Measured as the peers were: median of undisturbed runs after one that warms up the server.
 *
 * Blocking time is, of each task of the page's main thread, what goes beyond 50 ms (total blocking time, over all of the
 * loading). It is counted in CPU time of that thread, which is the same as time on the clock while nobody else wants the
 * CPU, and is not stretched by those who do.
 */
import { chromium, type Browser } from 'playwright';
import { reviews } from '../examples/storefront/data/index.ts';
import { findBrowser } from '../scripts/find-browser.ts';
import { startDemo } from './demo-server.ts';
import { untilQuiet, watchOthers } from './disturbance.ts';
import { storeReviews } from './many-reviews.ts';
import type { Figure } from './table.ts';

const RUNS = 7;
const TRIES = 12;
const SLOWDOWN = 4;
const SHOWN = 20;
const STORED = 10_000;
/** The demo has no review of it, so all that it has are the stored ones. */
const PRODUCT = 'cedar-bird-feeder';
/** A page is measured until nothing has changed for so long. */
const SETTLED_MS = 1_500;
const PATIENCE_MS = 60_000;

interface Page {
  name: string;
  path: string;
  /** In the page: whether what the page is for can be seen. */
  isVisible: string;
  /** Peers' median figures for the same, by measure. */
  peers: Record<keyof Measured, string>;
}

interface Measured {
  visible: number;
  blocking: number;
  shift: number;
  requests: number;
}

/** An event of Chromium's trace. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** CPU time of the thread, in microseconds. */
  tdur?: number;
  args: { name?: string };
}

const LONG_TASK_MS = 50;
export const TRACED = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

const PAGES: Page[] = [
  {
    name: 'listing page',
    path: '/demo/',
    isVisible: `[...document.querySelectorAll('vouch-rating')].every((badge) =>
      badge.getBoundingClientRect().top > innerHeight || /\\d/.test(badge.shadowRoot?.textContent ?? ''))`,
    peers: {
      visible: 'one badge: remark42 539, Waline 683, Isso 686; a blank page 326',
      blocking: 'one badge: Waline 30, remark42 40, Isso 59',
      shift: '',
      requests: '',
    },
  },
  {
    name: `product page, ${SHOWN} of ${STORED.toLocaleString('en')}`,
    // The page that leaves its elements to the script; the one that a server draws is measured by `pnpm bench paint`.
    path: `/demo/products/${PRODUCT}?review`,
    isVisible: `document.querySelector('vouch-reviews')?.shadowRoot?.querySelectorAll('article').length >= ${SHOWN}`,
    peers: {
      visible: 'of 10,000: Isso 1,037 (10 shown), Waline 1,502, remark42 8,924',
      blocking: 'of 10,000: Isso 219, Waline 579, remark42 7,928',
      shift: 'remark42 0.036, Waline 0.071, Isso 0.188',
      requests: 'with script and data: Isso 7, remark42 9, Waline 14',
    },
  },
];

const MEASURES: Record<keyof Measured, { what: string; limit?: number; digits?: number }> = {
  visible: { what: 'visible after, ms' },
  blocking: { what: 'main thread blocked, ms', limit: 50 },
  shift: { what: 'layout shift', limit: 0, digits: 3 },
  requests: { what: "requests beside the script's own files", limit: 2 },
};

export async function measureSpeed(): Promise<Figure[]> {
  const executablePath = await findBrowser();
  if (executablePath === null)
    throw new Error('No browser found. Name one: VOUCH_CHROMIUM=/path/to/chromium pnpm bench speed');
  const demo = await startDemo((state) =>
    storeReviews(state, { [PRODUCT]: STORED }, (n) => reviews[n % reviews.length]!),
  );
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  try {
    const figures: Figure[] = [];
    for (const page of PAGES) figures.push(...toFigures(page, await measureRuns(browser, demo.base, page)));
    return figures;
  } finally {
    await browser.close();
    await demo.stop();
  }
}

interface Runs {
  measured: Measured[];
  /** What others did to the runs, in words; empty when they did nothing. */
  disturbance: string;
}

async function measureRuns(browser: Browser, base: string, page: Page): Promise<Runs> {
  const undisturbed: Measured[] = [];
  const disturbed: Measured[] = [];
  await measureOnce(browser, base, page);
  for (let tries = 0; undisturbed.length < RUNS && tries < TRIES; tries++) {
    await untilQuiet();
    const wasLeftAlone = watchOthers();
    const measured = await measureOnce(browser, base, page);
    (wasLeftAlone() ? undisturbed : disturbed).push(measured);
    // A machine that is never quiet tells no more by running longer.
    if (undisturbed.length === 0 && disturbed.length === RUNS) break;
  }
  return undisturbed.length > 0
    ? {
        measured: undisturbed,
        disturbance: disturbed.length > 0 ? `, ${disturbed.length} disturbed ones left out` : '',
      }
    : { measured: disturbed, disturbance: ', all disturbed by other programs' };
}

function toFigures({ name, peers }: Page, { measured, disturbance }: Runs): Figure[] {
  return Object.entries(MEASURES).map(([key, { what, limit, digits = 0 }]) => {
    const values = measured.map((run) => run[key as keyof Measured]).sort((a, b) => a - b);
    const show = (value: number) => value.toFixed(digits);
    const spread = `${show(values[0]!)} to ${show(values.at(-1)!)} in ${values.length} runs`;
    return {
      what: `${name}: ${what}`,
      value: values[Math.floor((values.length - 1) / 2)]!,
      digits,
      ...(limit !== undefined && { limit }),
      beside: [spread + disturbance, peers[key as keyof Measured]].filter(Boolean).join('; '),
    };
  });
}

/** Runs in the page before anything of it: the list is asked for as many reviews as are to be shown. */
const OBSERVE = `(() => {
  const seen = (globalThis.__bench = { shift: 0, visible: 0, changes: 0 });
  new MutationObserver(() => document.querySelector('vouch-reviews:not([limit])')?.setAttribute('limit', '${SHOWN}'))
    .observe(document, { childList: true, subtree: true });
  const observe = (type, take) => new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) take(entry);
    seen.changes++;
  }).observe({ type, buffered: true });
  observe('longtask', () => {});
  observe('layout-shift', ({ value }) => (seen.shift += value));
  const look = () => {
    if (document.body && globalThis.__isVisible()) seen.visible = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

async function measureOnce(browser: Browser, base: string, { path, isVisible }: Page): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    let requests = 0;
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.startsWith('/v1/')) requests++;
    });
    await page.addInitScript(`globalThis.__isVisible = () => ${isVisible};\n${OBSERVE}`);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await browser.startTracing(page, { categories: TRACED });
    await page.goto(base + path);
    const patience = Date.now() + PATIENCE_MS;
    while (!(await page.evaluate<number>('globalThis.__bench.visible'))) {
      if (Date.now() > patience) throw new Error(`Nothing was to be seen on ${path} within a minute.`);
      await page.waitForTimeout(50);
    }
    for (let quiet = 0, before = ''; quiet < SETTLED_MS; quiet += 250) {
      const now = `${requests} ${await page.evaluate<string>('JSON.stringify(globalThis.__bench)')}`;
      if (now !== before) quiet = 0;
      before = now;
      await page.waitForTimeout(250);
    }
    const { visible, shift } = await page.evaluate<Pick<Measured, 'visible' | 'shift'>>('globalThis.__bench');
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      traceEvents: TraceEvent[];
    };
    return { visible, blocking: blockingTime(traceEvents), shift, requests };
  } finally {
    await context.close();
  }
}

/** Of the main thread that worked most: the others belong to pages that are not looked at. */
export function blockingTime(events: readonly TraceEvent[]): number {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasksOf = (thread: TraceEvent) =>
    events
      .filter(
        ({ name, ph, pid, tid }) =>
          name === 'RunTask' && ph === 'X' && pid === thread.pid && tid === thread.tid,
      )
      .map(({ tdur = 0 }) => tdur / 1_000);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const [tasks = []] = threads.map(tasksOf).sort((a, b) => sum(b) - sum(a));
  return sum(tasks.map((task) => Math.max(0, task - LONG_TASK_MS)));
}
