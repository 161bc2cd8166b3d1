/** Every state: what is seen, what a screen reader is told, and that axe finds nothing, in each look. */
import { createRequire } from 'node:module';
import { type Page, expect, test } from '@playwright/test';
import { STATES } from '../src/states/index.ts';
import type { Look, State } from '../src/states/state.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PHONE = { width: 390, height: 844 };
const NOW = new Date('2026-06-01T12:00:00Z');

for (const state of STATES)
  test(state.path, async ({ page }) => {
    await open(page, state);
    await looksRight(page, state);
    await soundsRight(page, state);
    await passesAxe(page, 'light');

    await page.emulateMedia({ colorScheme: 'dark' });
    await looksRight(page, state, 'dark');
    await passesAxe(page, 'dark');

    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await looksRight(page, state, 'forced-colors');
    await page.emulateMedia({ forcedColors: 'none' });

    await page.setViewportSize(PHONE);
    await looksRight(page, state, 'phone');
    await passesAxe(page, 'phone');
    await fits(page, state);

    await turnRound(page);
    await looksRight(page, state, 'rtl');
    await passesAxe(page, 'right to left');
    await fits(page, state);
  });

async function open(page: Page, { path }: State): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await page.goto(`/${path}`);
  await page.locator('html[data-state=ready]').waitFor();
}

/** The same elements in Arabic, from right to left, once its words have come. */
async function turnRound(page: Page): Promise<void> {
  const stage = page.locator('main > .stage');
  const speaks = (await stage.getByText(/\p{L}/u).count()) > 0;
  await stage.locator('> *').evaluateAll((elements) => {
    for (const element of elements as HTMLElement[]) {
      element.dir = 'rtl';
      element.setAttribute('locale', 'ar');
    }
  });
  if (speaks) await expect(stage).toContainText(/\p{Script=Arabic}/u);
}

const fileOf = ({ path }: State) => path.replaceAll('/', '-');

/**
 * A picture of the elements: in light always, in other looks where the state asks for it. The baselines are of a
 * Chromium on Linux; other systems draw letters too differently to be compared.
 */
async function looksRight(page: Page, state: State, look?: Look): Promise<void> {
  if (process.platform !== 'linux' || (look && !state.looks?.includes(look))) return;
  await page.evaluate(() => scrollTo(0, 0));
  await expect
    .soft(state.isModal ? page : page.locator('main > .stage'))
    .toHaveScreenshot(`${fileOf(state)}${look ? `-${look}` : ''}.png`);
}

/** What a screen reader is told. Only a placeholder has nothing to say. */
async function soundsRight(page: Page, state: State): Promise<void> {
  const stage = page.locator('main > .stage');
  if (await stage.ariaSnapshot())
    await expect(stage).toMatchAriaSnapshot({ name: `${fileOf(state)}.aria.yml` });
  else expect(state.path).toMatch(/\/loading$/);
}

async function passesAxe(page: Page, look: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: AXE });
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      resultTypes: ['violations'],
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
    );
  });
  expect.soft(found, `axe, ${look}`).toEqual([]);
}

/** Nothing sticks out sideways. */
async function fits(page: Page, { width = 0 }: State): Promise<void> {
  if (width > PHONE.width) return;
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(over, 'pixels wider than the phone').toBeLessThanOrEqual(0);
}
