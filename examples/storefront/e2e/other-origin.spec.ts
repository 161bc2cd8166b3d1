/** A shop on another origin than the Worker's, as every real one is: the script, its chunks and its data cross over. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

test('a page of another origin shows stars and reviews', async ({ page, baseURL }) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const shop = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><html lang="en"><title>A shop</title><link rel="icon" href="data:,">
      <script type="module" src="${baseURL}/vouch.js" data-shop="demo"></script>
      <vouch-rating product="enamel-mug"></vouch-rating><vouch-reviews product="enamel-mug"></vouch-reviews>`);
  }).listen(0, '127.0.0.1');
  await once(shop, 'listening');
  try {
    await page.goto(`http://127.0.0.1:${(shop.address() as AddressInfo).port}/`);
    await expect(page.locator('vouch-rating')).toContainText('(5');
    await expect(page.locator('vouch-reviews')).toContainText('Better than the one I grew up with');
    expect(faults).toEqual([]);
  } finally {
    shop.closeAllConnections();
    shop.close();
  }
});

test('chunks are kept for ever, the script that names them is asked for soon again', async ({ request }) => {
  const script = await request.get('/vouch.js');
  // Five minutes when it is the newest release, whose files stay; else not at all.
  expect(script.headers()['cache-control']).toMatch(
    /^public, max-age=(300, stale-while-revalidate=86400|0, must-revalidate)$/,
  );
  const [chunk] = /vouch\/[\w-]+\.js/.exec(await script.text())!;
  expect((await request.get(`/${chunk}`)).headers()['cache-control']).toContain('immutable');
});
