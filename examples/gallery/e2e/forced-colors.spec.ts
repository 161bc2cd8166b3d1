/** Where the reader's own colours take the place of all others, what was said by colour has to be seen all the same. */
import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/reviews/filtered');
  await page.locator('html[data-state=ready]').waitFor();
});

test('a bar of the histogram shows how much of it is full', async ({ page }) => {
  const tracks = page.locator('vouch-reviews .bar .track');
  const paint = (element: Element) => {
    const { fill, opacity } = getComputedStyle(element);
    return { fill, isFaint: Number(opacity) < 0.5 };
  };
  const amount = await page.locator('vouch-reviews .bar svg svg rect').first().evaluate(paint);
  expect(await tracks.first().evaluate(paint)).toEqual({ fill: amount.fill, isFaint: true });
  expect(amount.isFaint).toBe(false);
});

test('a rating that is filtered by stands out', async ({ page }) => {
  const background = (element: Element) => getComputedStyle(element).backgroundColor;
  const highlight = await page.evaluate(() => {
    const sample = document.body.appendChild(document.createElement('mark'));
    sample.setAttribute('style', 'forced-color-adjust: none; background: Highlight');
    return getComputedStyle(sample).backgroundColor;
  });
  const bars = page.locator('vouch-reviews .bar');
  expect(await bars.and(page.locator('[aria-pressed=true]')).first().evaluate(background)).toBe(highlight);
  expect(await bars.and(page.locator('[aria-pressed=false]')).first().evaluate(background)).not.toBe(
    highlight,
  );
});
