/** A shop that is one page: its elements are given another product, faster than the network answers. */
import { expect, readToTheEnd, test } from './shop.ts';

const OTHERS = ['enamel-mug', 'storm-lantern', 'waxed-apron', 'ullsokker'];

test('of 50 products in a second on a slow network, the last one is shown', async ({ page }) => {
  await page.goto('/demo/products/storm-lantern');
  await readToTheEnd(page);
  await expect(page.locator('vouch-reviews')).toContainText('Survived the storm');
  const devtools = await page.context().newCDPSession(page);
  // A slow mobile network, as Chromium's own preset "Slow 3G" has it.
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });

  await page.evaluate(async (others) => {
    const elements = document.querySelectorAll<HTMLElement & { product: string }>(
      'vouch-rating, vouch-reviews, vouch-form',
    );
    for (let at = 1; at <= 50; at++) {
      const product = at === 50 ? 'lambswool-blanket' : others[at % others.length]!;
      for (const element of elements) element.product = product;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }, OTHERS);

  const list = page.locator('vouch-reviews');
  await expect(list).toContainText('Warm without the weight', { timeout: 20_000 });
  // Whatever was asked for before has been answered by now, too.
  await page.waitForLoadState('networkidle');
  await expect(list).toContainText('Warm without the weight');
  for (const title of ['Survived the storm', 'Better than the one I grew up with', 'Forge proof'])
    await expect(list).not.toContainText(title);
  await expect(list.getByRole('article')).toHaveCount(10);
  await expect(page.locator('vouch-rating').first()).toContainText('(20)');
});
