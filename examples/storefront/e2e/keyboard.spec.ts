/** What a shopper does without a mouse: filter, search, look at a photo, order, write with photos, and see it. */
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './shop.ts';

const PHOTOS = join(import.meta.dirname, '../data/media');

/** Goes on, field by field, until this has the focus. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const hasFocus = () =>
    target.evaluate((element) => (element.getRootNode() as ShadowRoot | Document).activeElement === element);
  await expect(target).toBeAttached();
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press(key);
    if (await hasFocus()) return;
  }
  throw new Error('The keyboard does not lead there.');
}

test('a shopper filters, searches, opens a photo and closes it, by keyboard alone', async ({ page }) => {
  await page.goto('/demo/products/enamel-mug');
  const list = page.locator('vouch-reviews');
  const reviews = list.getByRole('article');

  await tabTo(page, list.getByRole('button', { name: /^2 stars/ }));
  await page.keyboard.press('Enter');
  await expect(reviews).toHaveCount(3);
  for (const review of await reviews.all())
    await expect(review.getByRole('img', { name: /^2 out of 5/ })).toBeVisible();

  await tabTo(page, list.getByRole('searchbox'));
  await page.keyboard.type('rust');
  await page.keyboard.press('Enter');
  await expect(reviews).toHaveCount(1);
  await expect(reviews).toContainText('Rust after three weeks');

  const photo = reviews.getByRole('button', { name: 'A rust spot where the handle meets the cup' });
  await tabTo(page, photo);
  await page.keyboard.press('Enter');
  const gallery = page.getByRole('dialog');
  await expect(gallery).toBeVisible();
  await expect(
    gallery.getByRole('img', { name: 'A rust spot where the handle meets the cup' }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(gallery).toBeHidden();
  await expect(photo).toBeFocused();
});

test('a buyer writes a review with two photos and an answer, by keyboard alone, and sees it', async ({
  page,
}) => {
  // Listened for from the beginning: Playwright misses a dialog that opens right after it was told to listen.
  const chooser = page.waitForEvent('filechooser');
  await page.goto('/demo/products/enamel-mug');
  await tabTo(page, page.locator('form[action^="/demo/order"] button'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('.review-link'));
  await page.keyboard.press('Enter');

  const form = page.locator('vouch-form');
  await tabTo(page, form.getByRole('radio', { name: '1 star' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(form.getByRole('radio', { name: '4 stars' })).toBeChecked();
  await tabTo(page, form.getByRole('textbox', { name: /^Title/ }));
  await page.keyboard.type('Two on the window sill');
  await tabTo(page, form.getByRole('textbox', { name: /^Your review/ }));
  await page.keyboard.type('The white one and the green one, side by side since Sunday.');

  const use = form.getByRole('group', { name: /^What do you use it for/ });
  await tabTo(page, use.getByRole('checkbox', { name: 'At work' }));
  await page.keyboard.press('Space');
  await expect(use.getByRole('checkbox', { name: 'At work' })).toBeChecked();

  await tabTo(page, form.getByRole('button', { name: /^Add photos/ }));
  await page.keyboard.press('Enter');
  await (
    await chooser
  ).setFiles(
    ['demo-enamel-mug-01-1.jpg', 'demo-enamel-mug-green-01-1.jpg'].map((name) => join(PHOTOS, name)),
  );
  await expect(form.getByText('Uploaded', { exact: true })).toHaveCount(2);
  await tabTo(page, form.getByRole('textbox', { name: /Description/ }).first());
  await page.keyboard.type('The white mug');

  await tabTo(page, form.getByRole('textbox', { name: /^Your name/ }));
  await page.keyboard.type('Key Kay');
  await tabTo(page, form.getByRole('button', { name: 'Submit review' }));
  await page.keyboard.press('Enter');
  await expect(form).toContainText(/published/i);

  const own = page
    .locator('vouch-reviews')
    .getByRole('article')
    .filter({ hasText: 'Two on the window sill' });
  await expect(own).toContainText('Key Kay');
  await expect(own).toContainText(/What do you use it for\?\s*At work/);
  await expect(own.getByRole('img', { name: /^4 out of 5/ })).toBeVisible();
  await tabTo(page, own.getByRole('button', { name: 'The white mug' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const gallery = page.getByRole('dialog');
  await expect(gallery.getByRole('img', { name: 'The white mug' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  // The gallery goes on to the other reviews' photos; the second is still of this one.
  await expect(gallery).toContainText(/\b2 of \d/);
  await expect(gallery).toContainText('Two on the window sill');
  await expect(gallery.getByRole('img', { name: 'Photo by Key Kay' })).toBeVisible();
});
