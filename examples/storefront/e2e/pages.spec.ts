/** What every page keeps: still, accessible, usable by keyboard, in the shop's language. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { buy, choose, expect, layoutShift, readToTheEnd, test, write } from './shop.ts';

const PAGES = [
  '/demo/',
  '/demo/order',
  '/demo/reviews',
  '/demo/products/enamel-mug',
  '/demo/products/gietijzeren-pan',
  '/demo/products/cedar-bird-feeder',
  '/demo/products/ullsokker?review',
];
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const [device, size] of Object.entries(SIZES))
  for (const path of PAGES)
    test(`${path} does not shift on a ${device}, loading and scrolling included`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      await readToTheEnd(page);
      await page.waitForLoadState('networkidle');
      expect(await layoutShift(page)).toBe(0);
    });

async function violations(page: Page): Promise<string[]> {
  await readToTheEnd(page);
  await page.waitForLoadState('networkidle');
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    const found = await (globalThis as unknown as { axe: Axe }).axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of PAGES)
    test(`axe finds nothing on ${path} (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect(await violations(page)).toEqual([]);
    });

  test(`axe finds nothing on the way from order to form (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/demo/products/enamel-mug');
    await page.locator('form[action^="/demo/order"] button').click();
    await expect(page.locator('.order-number')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.locator('.review-link').click();
    const form = page.locator('vouch-form');
    await form.scrollIntoViewIfNeeded();
    await form.getByRole('button', { name: /send|submit|post|publish/i }).click();
    await expect(form.locator('[aria-invalid="true"]').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('each page of the shop speaks its language, and so do the elements', async ({ page }) => {
  const said = {
    'gietijzeren-pan': /beoordeling/i,
    ullsokker: /anmeldelse|vurdering/i,
    'lina-dvielis': /atsauksm/i,
    'wiklinowy-kosz': /opini/i,
  };
  for (const [product, word] of Object.entries(said)) {
    await page.goto(`/demo/products/${product}`);
    await readToTheEnd(page);
    await expect(page.locator('vouch-reviews')).toContainText(word);
    await expect(page.locator('vouch-form')).toContainText(word);
  }
});

test('each review says what its author answered to the questions of the shop', async ({ page }) => {
  await page.goto('/demo/products/enamel-mug');
  await readToTheEnd(page);
  const review = page
    .locator('vouch-reviews')
    .getByRole('article')
    .filter({ hasText: 'Better than the one I grew up with' });
  await expect(review).toContainText('How sturdy is it?');
  await expect(review).toContainText('What do you use it for?');
});

test('"How we check reviews" explains each kind of proof that the labels of the reviews speak of', async ({
  page,
}) => {
  await page.goto('/demo/products/enamel-mug');
  const list = page.locator('vouch-reviews');
  await expect(list.getByText('Verified purchase').first()).toBeVisible();
  await expect(list.getByText('Confirmed by the shop').first()).toBeVisible();
  await list.getByText('How we check reviews').click();
  const panel = list.locator('.trust');
  await expect(panel).toContainText('the order system of Wrenfold reported this purchase');
  await expect(panel).toContainText('an invitation that was sent after the purchase');
  await expect(panel).toContainText('“Confirmed by the shop”: Wrenfold signed a proof');
  await expect(panel).toContainText('“Not verified”');
});

test('a draft survives a reload, and its token too', async ({ page }) => {
  const form = await buy(page, 'ullsokker');
  await choose(form, 4);
  await form.getByRole('textbox').first().fill('Halvferdig tittel');
  await page.waitForTimeout(600);
  await page.reload();
  await readToTheEnd(page);
  await expect(form.getByRole('textbox').first()).toHaveValue('Halvferdig tittel');
  await expect(form.getByRole('radio').nth(3)).toBeChecked();
});

test('a review link opens at the form, on a phone too', async ({ page }) => {
  await page.setViewportSize(SIZES.phone);
  await page.goto('/demo/products/lambswool-blanket');
  await page.locator('form[action^="/demo/order"] button').click();
  await page.locator('.review-link').click();
  await expect(page.locator('vouch-form').getByRole('textbox').first()).toBeInViewport();
  const { y } = (await page.locator('vouch-form').boundingBox())!;
  expect(Math.abs(y)).toBeLessThan(SIZES.phone.height / 3);
});

test('a link with a token on a long product page is brought to the form', async ({ page }) => {
  await page.goto('/demo/products/enamel-mug');
  await page.locator('form[action^="/demo/order"] button').click();
  const link = (await page.locator('.review-link').getAttribute('href'))!.replace('?review', '');
  await page.goto(link);
  await expect(page.locator('vouch-form').getByRole('textbox').first()).toBeInViewport();
});

test('a star in the link chooses that star', async ({ page }) => {
  await page.goto('/demo/products/lambswool-blanket');
  await page.locator('form[action^="/demo/order"] button').click();
  await page.getByRole('link', { name: '4 stars' }).click();
  const form = page.locator('vouch-form');
  await form.scrollIntoViewIfNeeded();
  await expect(form.getByRole('radio').nth(3)).toBeChecked();
  expect(page.url()).not.toContain('vouch=');
});

test('the whole form is done by keyboard', async ({ page }) => {
  const form = await buy(page, 'canvas-fietstas');
  await form.getByRole('radio').first().focus();
  for (let star = 0; star < 2; star++) await page.keyboard.press('ArrowRight');
  await expect(form.getByRole('radio').nth(2)).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Met het toetsenbord');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Alles zonder muis geschreven.');
  // Past the shop's own questions.
  const anonymous = form.getByRole('checkbox', { name: 'Anoniem blijven' });
  for (
    let step = 0;
    step < 24 &&
    !(await anonymous.evaluate((box) => (box.getRootNode() as ShadowRoot).activeElement === box));
    step++
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(anonymous).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.locator('vouch-reviews')).toContainText('Met het toetsenbord');
});

test('an empty form says what is missing, beside the fields, and keeps what is there', async ({ page }) => {
  const form = await buy(page, 'enamel-mug');
  await form.getByRole('textbox').first().fill('Only a title');
  await form.getByRole('button', { name: /send|submit|post|publish/i }).click();
  await expect(form.getByRole('alert').or(form.locator('[aria-invalid="true"]')).first()).toBeVisible();
  await expect(form.getByRole('textbox').first()).toHaveValue('Only a title');
});

test('a buyer may stay anonymous', async ({ page }) => {
  const form = await buy(page, 'enamel-mug');
  await write(form, { stars: 5, title: 'Nameless', body: 'Still a buyer.' });
  await expect(page.locator('vouch-reviews')).toContainText('Nameless');
  await expect(page.locator('vouch-reviews')).toContainText(/anonymous/i);
});
