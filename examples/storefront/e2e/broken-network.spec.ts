/** A page whose network fails on the way; the browser itself reports each failed request, which is no fault here. */
import { expect, test } from '@playwright/test';

test('elements whose code did not come are shown once the network is back', async ({ page, context }) => {
  const code = '**/vouch/*.js';
  await page.route(code, (route) => route.abort());
  await page.goto('/demo/products/enamel-mug');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('vouch-rating:not(:defined)').first()).toBeAttached();
  await page.unroute(code);
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(page.locator('vouch-rating:defined').first()).toBeAttached();
  await expect(page.locator('vouch-reviews')).toContainText('Better than the one I grew up with');
});
