/** The way of a review as people walk it: from the shop's order page to the list, and to the search engine. */
import { admin, buy, expect, productNodes, readToTheEnd, summaryOf, test, write } from './shop.ts';

test('the listing shows stars for each product, with one request', async ({ page, apiRequests }) => {
  await page.goto('/demo/');
  const badge = page.locator('vouch-rating[product="enamel-mug"]');
  await expect(badge).toContainText('4.');
  await readToTheEnd(page);
  await expect(page.locator('vouch-rating[product="cedar-bird-feeder"]')).toContainText(/no reviews/i);
  await expect(page.locator('vouch-rating')).toHaveCount(13);
  expect(apiRequests).toEqual([expect.stringMatching(/^GET \/v1\/shops\/demo\/summaries\?product=/)]);
});

test('a page of the whole shop shows its newest reviews, how they are checked, and photos', async ({
  page,
}) => {
  await page.goto('/demo/reviews');
  await readToTheEnd(page);
  await expect(page.locator('vouch-carousel')).toContainText('The 8 newest reviews');
  await expect(page.locator('vouch-trust')).toContainText('Low ratings stay');
  await expect(page.locator('vouch-media').getByRole('button').first()).toBeVisible();
});

test('a product page that the script draws shows badge, list and form from one request', async ({
  page,
  apiRequests,
}) => {
  await page.goto('/demo/products/lambswool-blanket?review');
  await readToTheEnd(page);
  await expect(page.locator('vouch-reviews')).toContainText('Warm without the weight');
  await expect(page.locator('vouch-reviews')).toContainText(/verified/i);
  await expect(page.locator('vouch-form')).toContainText(/buyers/i);
  expect(apiRequests).toEqual(['GET /v1/shops/demo/products/lambswool-blanket']);
});

test('a buyer writes a review and list, average, histogram and structured data follow', async ({ page }) => {
  const before = await summaryOf(page, 'storm-lantern');
  const form = await buy(page, 'storm-lantern');
  expect(page.url()).not.toContain('vouch=');

  await write(form, {
    stars: 2,
    title: 'Too smoky for the tent',
    body: 'Bright, but it blackens everything.',
    name: 'Test Tess',
  });
  await expect(form).toContainText(/published/i);

  const list = page.locator('vouch-reviews');
  await expect(list).toContainText('Too smoky for the tent');
  await expect(list).toContainText('Test Tess');
  const after = await summaryOf(page, 'storm-lantern');
  expect(after.count).toBe(before.count + 1);
  expect(after.histogram['2']).toBe(before.histogram['2']! + 1);
  // One or two decimals, as people read an average.
  await expect(list).toContainText(after.average.toFixed(2).replace(/0$/, ''));
  await expect(page.locator('vouch-rating')).toContainText(`(${after.count})`);

  const rated = (await productNodes(page)).filter((node) => node.aggregateRating);
  expect(rated).toHaveLength(1);
  expect(rated[0]!.aggregateRating).toMatchObject({ ratingValue: after.average, reviewCount: after.count });
  expect(rated[0]!['@id']).toBe(`${new URL(page.url()).origin}/demo/products/storm-lantern#product`);
  expect(rated[0]!.review?.map((review) => review.reviewBody)).toContain(
    'Bright, but it blackens everything.',
  );

  await page.reload();
  await readToTheEnd(page);
  await expect(page.locator('vouch-reviews')).toContainText('Too smoky for the tent');
});

test('a review with a link waits in the queue and appears once it is published', async ({ page }, {
  config,
}) => {
  const state = (config.metadata as { state: string }).state;
  const form = await buy(page, 'waxed-apron');
  await write(form, {
    stars: 5,
    title: 'Like this one',
    body: 'Same as https://aprons.example/waxed but better.',
  });
  await expect(form).toContainText(/checked|check/i);
  await page.goto('/demo/products/waxed-apron');
  await readToTheEnd(page);
  await expect(page.locator('vouch-reviews')).toContainText('Forge proof');
  await expect(page.locator('vouch-reviews')).not.toContainText('Like this one');

  type Queue = { items: { review: { id: string; title: string } }[] };
  const queue = await admin<Queue>(page, state, '/reviews?status=pending&limit=50');
  const waiting = queue.items.find(({ review }) => review.title === 'Like this one');
  expect(waiting).toBeDefined();
  await admin(page, state, `/reviews/${waiting!.review.id}/decision`, { decision: 'publish' });

  await page.reload();
  await readToTheEnd(page);
  await expect(page.locator('vouch-reviews')).toContainText('Like this one');
});

test('a purchase is reviewed once', async ({ page }) => {
  const form = await buy(page, 'staltermos');
  const link = await page.evaluate(() => location.href);
  const token = await page.evaluate(
    () =>
      Object.values(sessionStorage)
        .join(' ')
        .match(/ey[\w-]+\.[\w-]+\.[\w-]+/)?.[0],
  );
  const send = () =>
    page.request.post('/v1/shops/demo/reviews', {
      headers: { Origin: new URL(link).origin },
      data: { productId: 'staltermos', rating: 5, token },
    });
  expect((await send()).status()).toBe(201);
  const again = await send();
  expect([again.status(), ((await again.json()) as { code: string }).code]).toEqual([409, 'token_used']);
  await expect(form).toBeVisible();
});
