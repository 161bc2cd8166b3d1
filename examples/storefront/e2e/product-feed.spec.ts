/**
 * ⑨ The demo's product review feed: held to its schema by libxml2, and of one mind with the pages. It comes after the test
 * with hostile texts by its name, so that theirs are in it.
 */
import { readFileSync } from 'node:fs';
import type { FeedState } from '@vouch/contract';
import { validateXML } from 'xmllint-wasm';
import { products } from '../data/index.ts';
import { admin, expect, summaryOf, test } from './shop.ts';

const schema = readFileSync(
  new URL('../../../packages/structured-data/test/product-reviews-2.4.xsd', import.meta.url),
  'utf8',
);

test('the product review feed is valid, and says what the pages say', async ({ page }, { config }) => {
  const state = config.metadata['state'] as string;
  await admin<FeedState>(page, state, '/feeds', {});
  await expect
    .poll(async () => (await admin<FeedState>(page, state, '/feeds')).making, { timeout: 30_000 })
    .toBeNull();
  const feed = await (await page.request.get('/v1/shops/demo/feeds/google-product-reviews.xml')).text();

  const { errors } = await validateXML({
    xml: [{ fileName: 'feed.xml', contents: feed }],
    schema: [schema],
    maxMemoryPages: 16_384,
  });
  expect(errors).toEqual([]);

  const reviews = feed.match(/<review>.*?<\/review>/gs) ?? [];
  expect(reviews.length).toBeGreaterThan(100);
  for (const { productId } of products) {
    const ofProduct = reviews.filter((review) =>
      review.includes(`/demo/products/${productId}</product_url>`),
    );
    const { count } = await summaryOf(page, productId);
    expect([productId, ofProduct.length]).toEqual([productId, count]);
  }
});
