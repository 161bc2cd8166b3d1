/** What is there before any script, for those who run none, and how the script takes it over. */
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import {
  admin,
  expect,
  layoutShift,
  productNodes,
  readToTheEnd,
  summaryOf,
  test,
  violations,
} from './shop.ts';

const MUG = '/demo/products/enamel-mug';
/** Serves a page of the shop's with its HTML changed. */
async function change(page: Page, path: string, how: (html: string) => string): Promise<void> {
  await page.route(`**${path}`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: how(await answer.text()) });
  });
}

/** A page of the shop whose elements are drawn as the fragment with these parameters. */
async function drawnAs(page: Page, path: string, query: string, token?: string): Promise<void> {
  const product = path.split('/').at(-1)!;
  const answer = await page.request.get(`/v1/shops/demo/products/${product}/fragment?${query}`, {
    headers: token === undefined ? {} : { 'Vouch-Purchase-Token': token },
  });
  const fragment = await answer.text();
  await change(page, path, (html) =>
    html
      .replaceAll(/<vouch-(rating|form).*?<\/vouch-\1>/gs, '')
      .replaceAll(/<script [^>]*class="vouch-(data|json-ld)".*?<\/script>/gs, '')
      .replace(/<vouch-reviews.*<\/vouch-reviews>/s, () => fragment),
  );
}

for (const [device, size] of Object.entries({
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
}))
  test.describe(`without script, on a ${device}`, () => {
    test.use({ javaScriptEnabled: false, viewport: size });

    test('a product page shows stars and reviews, styled under a strict policy', async ({ page }) => {
      const answer = await page.goto(MUG);
      expect(answer!.headers()['content-security-policy']).toContain("default-src 'none'");
      const { average, count } = await summaryOf(page, 'enamel-mug');
      await expect(page.locator('vouch-rating')).toContainText(`${average}`);
      await expect(page.locator('vouch-rating')).toContainText(`(${count})`);
      const list = page.locator('vouch-reviews');
      await expect(list.getByRole('article')).toHaveCount(10);
      await expect(list).toContainText('Better than the one I grew up with');
      await expect(list.locator('.score')).toHaveCSS('display', 'flex');
      await expect(list.locator('.thumb img').first()).toHaveCSS('object-fit', 'cover');
    });

    test('nothing stands there that would do nothing', async ({ page }) => {
      await page.goto(MUG);
      const list = page.locator('vouch-reviews');
      await expect(list.getByRole('searchbox')).toBeHidden();
      await expect(list.getByRole('button', { name: 'Report' }).first()).toBeHidden();
      await expect(list.getByText('Was this helpful?').first()).toBeHidden();
    });

    test('a label tells what it means, and a photo leads to the picture', async ({ page }) => {
      await page.goto(MUG);
      const list = page.locator('vouch-reviews');
      const label = list.locator('details.note').first();
      await label.locator('summary').click();
      await expect(label.locator('p')).toBeVisible();
      await expect(label.locator('p')).not.toBeEmpty();
      const picture = await page.request.get((await list.locator('.thumb').first().getAttribute('href'))!);
      expect(picture.headers()['content-type']).toMatch(/^image\//);
    });

    test('the second page is reached by a link, which robots follow', async ({ page }) => {
      await page.goto(MUG);
      const list = page.locator('vouch-reviews');
      const first = await list.getByRole('heading', { level: 3 }).allTextContents();
      const next = list.getByRole('link', { name: 'Show more reviews' });
      await expect(next).toHaveAttribute('rel', 'next');
      await next.click();
      await expect(page).toHaveURL(/\?vouch-cursor=/);
      await expect(list.getByRole('article')).toHaveCount(10);
      const second = await list.getByRole('heading', { level: 3 }).allTextContents();
      expect(second.filter((title) => first.includes(title))).toEqual([]);
    });
  });

for (const [product, tag, word] of [
  ['gietijzeren-pan', 'nl', 'beoordelingen'],
  ['lina-dvielis', 'lv', 'atsauksm'],
  ['enamel-mug', 'ar', 'مراجعة'],
] as const)
  for (const [when, script] of [
    ['before its script has come', ''],
    ['once it is taken over', undefined],
  ] as const)
    test(`a page in ${tag} speaks that language, runs its way and passes axe ${when}`, async ({ page }) => {
      if (script !== undefined)
        await page.route('**/vouch.js', (route) =>
          route.fulfill({ contentType: 'text/javascript', body: script }),
        );
      const path = `/demo/products/${product}`;
      await drawnAs(page, path, `elements=rating,reviews,form&locale=${tag}`);
      await page.goto(path);
      await readToTheEnd(page);
      await page.waitForLoadState('networkidle');
      const frame = page.locator('vouch-reviews .frame');
      await expect(frame).toContainText(word);
      await expect(frame).toHaveCSS('direction', tag === 'ar' ? 'rtl' : 'ltr');
      expect(await page.locator('vouch-reviews:defined').count()).toBe(script === undefined ? 1 : 0);
      expect(await violations(page)).toEqual([]);
    });

test.describe('without script, a buyer', () => {
  test.use({ javaScriptEnabled: false });
  test('chooses stars and sends a review by a plain form', async ({ page }, { config }) => {
    const { token } = await admin<{ token: string }>(page, config.metadata['state'] as string, '/tokens', {
      items: [{ product: 'storm-lantern' }],
      order: `no-script-${Date.now()}`,
      customer: 'somebody',
    });
    const path = '/demo/products/storm-lantern';
    await drawnAs(page, path, 'elements=form&locale=en', token);
    await page.goto(path);
    const form = page.locator('vouch-form').first();
    await expect(form.getByRole('button', { name: 'Add photos or a video' })).toBeHidden();
    const fill = (star: number) =>
      form
        .locator('.star-row path')
        .nth(star)
        .evaluate((path) => getComputedStyle(path).fill);
    await form.locator('.star-row label').nth(3).click();
    await page.mouse.move(0, 0);
    expect(await fill(0)).toBe(await fill(3));
    expect(await fill(4)).not.toBe(await fill(3));
    await form.getByRole('textbox', { name: /^Title/ }).fill('Sent by the browser alone');
    await form
      .getByRole('textbox', { name: /^Your review/ })
      .fill('It burns for two evenings on one filling.');
    await form.getByRole('textbox', { name: 'Your name' }).fill('Nora');
    await form.getByRole('button', { name: 'Submit review' }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/demo/'));
    // Others see it as soon as what is kept at the edge has run out.
    await expect(async () => {
      await page.goto(`${path}?fresh`);
      await expect(page.locator('vouch-reviews')).toContainText('Sent by the browser alone', {
        timeout: 500,
      });
    }).toPass({ timeout: 30_000 });
  });
});

/** Keeps what the server drew, and what it was drawn as, before any script of Vouch's runs. */
async function remember(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      const list = document.querySelector('vouch-reviews')?.shadowRoot;
      if (document.readyState !== 'interactive' || !list) return;
      Object.assign(globalThis, {
        drawn: [...list.querySelectorAll('*')].filter(({ localName }) => localName !== 'style'),
        ready: [] as string[],
      });
    });
    document.addEventListener('vouch-ready', ({ target }) =>
      (globalThis as unknown as { ready: string[] }).ready.push((target as Element).localName),
    );
  });
}

const isReady = (page: Page, ...names: string[]) =>
  page.waitForFunction(
    (names) => names.every((name) => (globalThis as unknown as { ready: string[] }).ready.includes(name)),
    names,
  );

test('the script takes over: every node stays, nothing is asked, nothing shifts', async ({
  page,
  apiRequests,
}) => {
  await remember(page);
  await page.goto(MUG);
  await readToTheEnd(page);
  await isReady(page, 'vouch-rating', 'vouch-reviews', 'vouch-form');
  await page.waitForLoadState('networkidle');
  expect(apiRequests).toEqual([]);
  expect(await layoutShift(page)).toBe(0);
  const { kept, lost } = await page.evaluate(() => {
    const { drawn } = globalThis as unknown as { drawn: Element[] };
    const list = document.querySelector('vouch-reviews')!.shadowRoot!;
    return { kept: drawn.length, lost: drawn.filter((node) => node.getRootNode() !== list).length };
  });
  expect(kept).toBeGreaterThan(300);
  expect(lost).toBe(0);
});

test('what was taken over works: votes, labels, filters, more, photos', async ({ page, apiRequests }) => {
  await remember(page);
  await page.goto(MUG);
  const list = page.locator('vouch-reviews');
  await list.scrollIntoViewIfNeeded();
  await isReady(page, 'vouch-reviews');
  await list.getByRole('link', { name: 'Show more reviews' }).click();
  await expect(list.getByRole('article')).toHaveCount(20);
  await expect(page).toHaveURL(MUG);
  const yes = list.getByRole('button', { name: /^Yes/ }).first();
  const before = (await yes.textContent())!;
  await yes.click();
  await expect(yes).toHaveAttribute('aria-pressed', 'true');
  await expect(yes).not.toHaveText(before);
  await list.getByRole('button', { name: /^5 stars/ }).click();
  await expect(list.getByRole('button', { name: /^5 stars/ })).toHaveAttribute('aria-pressed', 'true');
  await list.locator('.thumb').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(apiRequests.filter((request) => !request.includes('/reviews'))).toEqual([]);
});

test('own votes and the page’s one Product node come after the take-over', async ({ page }) => {
  await remember(page);
  await page.goto(MUG);
  const list = page.locator('vouch-reviews');
  await list.scrollIntoViewIfNeeded();
  await isReady(page, 'vouch-reviews');
  const no = list.getByRole('button', { name: /^No/ }).nth(1);
  if ((await no.getAttribute('aria-pressed')) !== 'true') await no.click();
  await expect(no).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await list.scrollIntoViewIfNeeded();
  await isReady(page, 'vouch-reviews');
  await expect(no).toHaveAttribute('aria-pressed', 'true');
  await page.waitForLoadState('networkidle');
  const nodes = await productNodes(page);
  expect(nodes.filter(({ aggregateRating }) => aggregateRating)).toHaveLength(1);
  expect(new Set(nodes.map((node) => node['@id'])).size).toBe(1);
});

test('what was opened before the script was there is filled in by it', async ({ page }) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/vouch/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/demo/products/enamel-mug');
  const list = page.locator('vouch-reviews');
  await list.getByText('How we check reviews').click();
  release();
  await expect(list.locator('.trust')).toContainText('Wrenfold');
});

test('what was typed before the script was there is kept', async ({ page }, { config }) => {
  const { token } = await admin<{ token: string }>(page, config.metadata['state'] as string, '/tokens', {
    items: [{ product: 'ullsokker' }],
    order: `early-${Date.now()}`,
    customer: 'somebody',
  });
  const path = '/demo/products/ullsokker';
  await drawnAs(page, path, 'elements=form&locale=en', token);
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/vouch/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(path);
  const form = page.locator('vouch-form').first();
  await form.scrollIntoViewIfNeeded();
  await form.locator('.star-row label').nth(4).click();
  await form.getByRole('textbox', { name: /^Title/ }).fill('Typed early');
  release();
  await expect(form.getByRole('radio').nth(4)).toBeChecked();
  await page.waitForFunction(() => document.querySelector('vouch-form')!.matches(':defined'));
  await page.waitForLoadState('networkidle');
  await expect(form.getByRole('textbox', { name: /^Title/ })).toHaveValue('Typed early');
  await page.reload();
  await form.scrollIntoViewIfNeeded();
  await expect(form.getByRole('textbox', { name: /^Title/ })).toHaveValue('Typed early');
});

const STRANGE: [string, (html: string) => string][] = [
  [
    'other templates, as of another release',
    (html) => html.replaceAll(/<!--lit-part [^>]{3}/g, '<!--lit-part abc'),
  ],
  ['a lost comment', (html) => html.replace(/<!--\/lit-part-->/, '')],
  [
    'no data',
    (html) => html.replace(/<script type="application\/json" class="vouch-data".*?<\/script>/s, ''),
  ],
  [
    'data of another product',
    (html) => html.replace('"product":"enamel-mug","state"', '"product":"x","state"'),
  ],
];
for (const [what, how] of STRANGE)
  test(`a page that comes with ${what} is drawn anew`, async ({ page }) => {
    await change(page, MUG, how);
    await page.goto(MUG);
    await readToTheEnd(page);
    const list = page.locator('vouch-reviews');
    await expect(list.getByRole('searchbox')).toBeVisible();
    await expect(list.getByRole('article')).toHaveCount(10);
    await expect(list.getByText('Better than the one I grew up with')).toHaveCount(1);
    await list.getByRole('button', { name: /^4 stars/ }).click();
    await expect(list.getByRole('button', { name: /^4 stars/ })).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('vouch-rating .badge')).toHaveCount(1);
  });

test('a sorted page goes on in its order', async ({ page, apiRequests }) => {
  await remember(page);
  await page.goto(`${MUG}?vouch-sort=lowest`);
  const list = page.locator('vouch-reviews');
  await list.scrollIntoViewIfNeeded();
  await isReady(page, 'vouch-reviews');
  await expect(list.getByRole('combobox')).toHaveValue('lowest');
  expect(apiRequests).toEqual([]);
  await list.getByRole('link', { name: 'Show more reviews' }).click();
  await expect(list.getByRole('article')).toHaveCount(20);
  expect(apiRequests.at(-1)).toContain('sort=lowest');
});

test('a fragment of ten reviews with photos and answers takes at most 12 KB', async ({ page }) => {
  for (const product of ['enamel-mug', 'gietijzeren-pan', 'lambswool-blanket', 'ullsokker']) {
    const answer = await page.request.get(`/v1/shops/demo/products/${product}/fragment`);
    const html = await answer.body();
    expect(html.toString().match(/<article /g)).toHaveLength(10);
    expect(brotliCompressSync(html).length, product).toBeLessThanOrEqual(12_000);
  }
});
