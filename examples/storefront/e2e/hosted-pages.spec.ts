/** The pages that Vouch serves itself, as visitors see them: all reviews, and what became of a form without script. */
import { test as plain, type Page } from '@playwright/test';
import { admin, expect, test, violations } from './shop.ts';

const PHONE = { width: 390, height: 844 };

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

for (const path of [
  '/s/demo',
  '/s/demo?lang=nl',
  '/s/demo/products/enamel-mug',
  '/r/demo/some-review?lang=ar',
])
  for (const colorScheme of ['light', 'dark'] as const)
    plain(`${path} fits a phone and passes axe in the ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize(PHONE);
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      expect(await isTooWide(page)).toBe(false);
      expect(await violations(page)).toEqual([]);
    });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('all reviews are gone through by links, and each leads to its product', async ({ page }) => {
    await page.goto('/s/demo');
    const first = await page.getByRole('article').first().textContent();
    await page.getByRole('link', { name: 'Older reviews' }).click();
    expect(await page.getByRole('article').first().textContent()).not.toBe(first);
    const product = page.getByRole('article').first().getByRole('link').first();
    const name = (await product.textContent()) ?? '';
    await product.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.locator('vouch-reviews').getByRole('article').first()).toBeVisible();
  });
});

/** A form as a page without script sends it. */
async function send(page: Page, fields: Record<string, string>): Promise<void> {
  const answered = page.waitForNavigation();
  await page.evaluate((entries) => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = '/v1/shops/demo/reviews';
    for (const [name, value] of Object.entries(entries)) {
      const input = document.createElement('input');
      Object.assign(input, { type: 'hidden', name, value });
      form.append(input);
    }
    document.body.append(form);
    form.submit();
  }, fields);
  await answered;
}

plain(
  'a form that is refused comes once more, and what became of it can be read',
  async ({ page }, { config }) => {
    const state = config.metadata['state'] as string;
    const { token } = await admin<{ token: string }>(page, state, '/tokens', {
      items: [{ product: 'waxed-apron' }],
      order: `plain-${Date.now()}`,
      customer: 'somebody',
    });
    await page.setViewportSize(PHONE);
    await page.goto('/s/demo');
    await send(page, { productId: 'waxed-apron', token, locale: 'en', body: 'Keeps <water> out.' });
    await expect(page.getByRole('alert')).toContainText('Choose one to five stars.');
    await expect(page.getByRole('textbox', { name: /^Your review/ })).toHaveValue('Keeps <water> out.');
    expect(await isTooWide(page)).toBe(false);
    expect(await violations(page)).toEqual([]);

    await page.locator('.star-row label').nth(4).click();
    await page.getByRole('textbox', { name: 'Your name' }).fill('Nora');
    await page.getByRole('button', { name: 'Submit review' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you! Your review is published.');
    await expect(page.getByRole('textbox', { name: 'Your key' })).toHaveValue(/^vouch_mt_/);
    expect(page.url()).not.toContain('vouch_mt_');
    expect(await isTooWide(page)).toBe(false);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Withdraw review' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your review is withdrawn.');
  },
);
