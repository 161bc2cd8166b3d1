/** Hands for the end-to-end tests: what a shopper and a merchant do, and what a page must not do. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

export { expect };

/** A page that is watched: errors, foreign requests and cookies fail the test. */
export const test = base.extend<{ watched: void; apiRequests: string[] }>({
  apiRequests: async ({ page }, use) => {
    const seen: string[] = [];
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      // Photos are files that the page shows, as those of the shop itself are.
      const isData = request.resourceType() !== 'image';
      if (isData && pathname.startsWith('/v1/')) seen.push(`${request.method()} ${pathname}${search}`);
    });
    await use(seen);
  },
  watched: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      page.on('dialog', (dialog) => {
        faults.push(`a script ran: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL!) && !request.url().startsWith('data:'))
          faults.push(`foreign request: ${request.url()}`);
      });
      await use();
      expect(faults).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    },
    { auto: true },
  ],
});

/** Orders a product as a visitor of the shop does; ends on its page with the review form open. */
export async function buy(page: Page, product: string): Promise<Locator> {
  await page.goto(`/demo/products/${product}`);
  await page.locator('form[action^="/demo/order"] button').click();
  await page.locator('.review-link').click();
  const form = page.locator('vouch-form');
  await form.scrollIntoViewIfNeeded();
  await expect(form.getByRole('radio').first()).toBeAttached();
  return form;
}

export interface Written {
  stars: number;
  title: string;
  body: string;
  name?: string;
}

/** Chooses stars as a keyboard does. */
export async function choose(form: Locator, stars: number): Promise<void> {
  const star = form.getByRole('radio').nth(stars - 1);
  await star.focus();
  await star.press('Space');
  await expect(star).toBeChecked();
}

/** Fills in the review form and sends it. Fields are found by their labels, as a person finds them. */
export async function write(form: Locator, { stars, title, body, name }: Written): Promise<void> {
  await choose(form, stars);
  await form.getByRole('textbox', { name: /^title/i }).fill(title);
  await form.getByRole('textbox', { name: /^your review/i }).fill(body);
  if (name === undefined) await form.getByRole('checkbox', { name: /anonym/i }).check();
  else await form.getByRole('textbox', { name: /^your name/i }).fill(name);
  await form.getByRole('button', { name: /send|submit|post|publish/i }).click();
}

/** The layout shift of a page since it began to load, as Chromium counts it. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
}

/** Scrolls to the end as a reader does, so that everything that loads late has loaded. */
export async function readToTheEnd(page: Page): Promise<void> {
  for (let at = 0; at < 40; at++) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(50);
    const done = await page.evaluate(
      () => innerHeight + scrollY >= document.documentElement.scrollHeight - 2,
    );
    if (done) break;
  }
}

export interface PageJsonLd {
  '@type': string;
  '@id'?: string;
  aggregateRating?: { ratingValue: number; reviewCount: number };
  review?: { reviewBody?: string }[];
}

/** Every Product node in the page's JSON-LD. */
export function productNodes(page: Page): Promise<PageJsonLd[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('script[type="application/ld+json"]')]
      .map((script) => JSON.parse(script.textContent) as { '@type': string })
      .filter((node) => node['@type'] === 'Product'),
  );
}

export async function summaryOf(page: Page, product: string) {
  const answer = await page.request.get(`/v1/shops/demo/products/${product}/summary`);
  return (await answer.json()) as { count: number; average: number; histogram: Record<string, number> };
}

/** A request of the shop's people, with the demo's admin key. */
export async function admin<T>(page: Page, state: string, path: string, body?: unknown): Promise<T> {
  const { adminKey } = JSON.parse(readFileSync(join(state, 'secrets.json'), 'utf8')) as { adminKey: string };
  const headers = { Authorization: `Bearer ${adminKey}` };
  const url = `/v1/shops/demo/admin${path}`;
  const answer =
    body === undefined
      ? await page.request.get(url, { headers })
      : await page.request.post(url, { headers, data: body });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as T;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    const found = await (globalThis as unknown as { axe: Axe }).axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}
