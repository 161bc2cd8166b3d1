/** How still the demo's pages stand: Chromium's layout shift, summed over loading and reading to the end. */
import { chromium, type Browser } from 'playwright';
import { findBrowser } from '../scripts/find-browser.ts';
import { startDemo } from './demo-server.ts';
import type { Figure } from './table.ts';

const PAGES = ['/demo/', '/demo/products/enamel-mug', '/demo/products/cedar-bird-feeder', '/demo/order'];
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
const PEERS = 'list of 20: Waline 0.071, remark42 0.045, Isso 0.188';

export async function measurePages(): Promise<Figure[]> {
  const executablePath = await findBrowser();
  if (executablePath === null)
    throw new Error('No browser found. Name one: VOUCH_CHROMIUM=/path/to/chromium pnpm bench page');
  const demo = await startDemo();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const figures: Figure[] = [];
    for (const [device, viewport] of Object.entries(SIZES))
      for (const path of PAGES)
        figures.push({
          what: `${path} on a ${device}`,
          value: await layoutShift(browser, demo.base + path, viewport),
          limit: 0,
          digits: 3,
          ...(path.includes('products') && { beside: PEERS }),
        });
    return figures;
  } finally {
    await browser.close();
    await demo.stop();
  }
}

/** Runs in the page, so it is text: this file's own globals are Node's. */
const IS_AT_END = 'innerHeight + scrollY >= document.documentElement.scrollHeight - 2';
const SUM_OF_SHIFTS = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 200);
})`;

async function layoutShift(
  browser: Browser,
  url: string,
  viewport: { width: number; height: number },
): Promise<number> {
  const page = await browser.newPage({ viewport });
  try {
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    do {
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(100);
    } while (!(await page.evaluate<boolean>(IS_AT_END)));
    await page.waitForLoadState('networkidle');
    return await page.evaluate<number>(SUM_OF_SHIFTS);
  } finally {
    await page.close();
  }
}
