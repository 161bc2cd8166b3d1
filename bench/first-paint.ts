/**
 * Whether reviews come with the first paint: the demo's product page, drawn by the server, on a CPU slowed down four
 * times, in turn with the same page without anything of Vouch. Both begin empty-handed, and are compared run by run.
 */
import { chromium, type Browser } from 'playwright';
import { findBrowser } from '../scripts/find-browser.ts';
import { startDemo } from './demo-server.ts';
import { median } from './median.ts';
import { blockingTime, TRACED, type TraceEvent } from './speed.ts';
import type { Figure } from './table.ts';

const PATH = '/demo/products/enamel-mug';
const RUNS = 9;
const SLOWDOWN = 4;
/** Long enough for the elements to have taken over. */
const SETTLED_MS = 2_000;

interface Painted {
  firstPaint: number;
  stars: number;
  list: number;
  shift: number;
  /** Beyond 50 ms, of each task, in CPU time as `pnpm bench speed` counts it. */
  blocking: number;
  /** Requests for data; photos are none. */
  asked: number;
}

/** Runs in the page before anything of it. A frame that finds it laid out is the frame that shows it. */
const OBSERVE = `(() => {
  const seen = (globalThis.__bench = { firstPaint: 0, stars: 0, list: 0, shift: 0 });
  const observe = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take))
    .observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.firstPaint = startTime));
  observe('layout-shift', ({ value }) => (seen.shift += value));
  const isSeen = (host, inner) =>
    [...(document.querySelector(host)?.shadowRoot?.querySelectorAll(inner) ?? [])]
      .some((element) => element.getBoundingClientRect().height > 0);
  const look = () => {
    if (document.body) {
      if (!seen.stars && isSeen('vouch-rating', '*')) seen.stars = performance.now();
      if (!seen.list && isSeen('vouch-reviews', 'article')) seen.list = performance.now();
    }
    if (!seen.stars || !seen.list) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

export async function measureFirstPaint(): Promise<Figure[]> {
  const executablePath = await findBrowser();
  if (executablePath === null)
    throw new Error('No browser found. Name one: VOUCH_CHROMIUM=/path/to/chromium pnpm bench page');
  const demo = await startDemo();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const runs: { plain: Painted; drawn: Painted }[] = [];
    for (let run = 0; run <= RUNS; run++) {
      const plain = await paint(browser, demo.base, true);
      const drawn = await paint(browser, demo.base, false);
      // The first one warms up the server.
      if (run > 0) runs.push({ plain, drawn });
    }
    return figures(runs);
  } finally {
    await browser.close();
    await demo.stop();
  }
}

async function paint(browser: Browser, base: string, without: boolean): Promise<Painted> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    let asked = 0;
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/v1/') && !pathname.includes('/media/')) asked++;
    });
    if (without)
      await page.route(base + PATH, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: withoutVouch(await answer.text()) });
      });
    else
      // As long a way through here as the other.
      await page.route(base + PATH, async (route) => route.fulfill({ response: await route.fetch() }));
    await page.addInitScript(OBSERVE);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await browser.startTracing(page, { categories: TRACED });
    await page.goto(base + PATH);
    await page.waitForTimeout(SETTLED_MS);
    const seen = await page.evaluate<Omit<Painted, 'asked' | 'blocking'>>('globalThis.__bench');
    const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    return { ...seen, blocking: blockingTime(trace.traceEvents), asked };
  } finally {
    await context.close();
  }
}

/** The shop's own page: elements, their data and the script are gone. */
function withoutVouch(html: string): string {
  return html
    .replaceAll(/<(vouch-[a-z]+)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<script\b[^>]*\bvouch[\s\S]*?<\/script>/g, '');
}

function figures(runs: readonly { plain: Painted; drawn: Painted }[]): Figure[] {
  const of = (pick: (run: (typeof runs)[number]) => number) => median(runs.map(pick));
  const milliseconds = (value: number) => `${Math.round(value)} ms`;
  const plain = `${milliseconds(of((run) => run.plain.firstPaint))} without Vouch`;
  const beside = (key: 'stars' | 'list') =>
    `${milliseconds(of((run) => run.drawn[key]))}; first paint: ${plain}`;
  const seenAt = (painted: Painted, key: 'stars' | 'list') => Math.max(painted.firstPaint, painted[key]);
  return [
    ...(['stars', 'list'] as const).map((key): Figure => ({
      what: `drawn by the server: ${key} seen, to the first paint of the page without Vouch`,
      value: of(({ drawn, plain }) => (drawn[key] ? seenAt(drawn, key) / plain.firstPaint : Number.NaN)),
      limit: 1.15,
      digits: 2,
      beside: beside(key),
    })),
    {
      what: 'drawn by the server: layout shift, the worst run',
      value: Math.max(...runs.map(({ drawn }) => drawn.shift)),
      limit: 0,
      digits: 3,
    },
    {
      what: 'drawn by the server: main thread blocked, ms',
      value: of(({ drawn }) => drawn.blocking),
      limit: 50,
      beside: `${milliseconds(of((run) => run.plain.blocking))} without Vouch`,
    },
    { what: 'drawn by the server: requests for data', value: of(({ drawn }) => drawn.asked), limit: 0 },
  ];
}
