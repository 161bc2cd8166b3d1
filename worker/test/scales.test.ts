/** Scales other than five stars, from the submit to the structured data. */
import { describe, expect, it } from 'vitest';
import type {
  ImportReport,
  Problem,
  ProductPage,
  RatingScale,
  ReviewPage,
  Summary,
  SummaryList,
} from '@vouch/contract';
import { as, freshDatabase, openShop, type TestShop } from './shop.ts';

const setScale = (shop: TestShop, scale: RatingScale) =>
  shop.admin<Problem>('/settings', { method: 'PATCH', body: { scale } });

async function openScaledShop(scale: RatingScale): Promise<TestShop> {
  const shop = await openShop();
  await shop.admin('/products/known', { method: 'PUT', body: {} });
  expect((await setScale(shop, scale)).status).toBe(200);
  return shop;
}

describe('a scale', () => {
  freshDatabase();

  it.each([
    ['ten', 10, [0, 11]],
    ['thumbs', 0, [-1, 2]],
    ['stars', 5, [0, 6]],
  ] as const)('of %s takes its own ratings and no others', async (scale, fits, others) => {
    const shop = await openScaledShop(scale);
    const { review, manageToken } = await shop.buyAndReview('mug', { rating: fits });
    for (const rating of others) {
      // Before the token is looked at, and before the manage token.
      const submitted = await shop.submit({ rating, token: 'no token' });
      const edited = await shop.call<Problem>(`/reviews/${review.id}`, { method: 'PATCH', body: { rating } });
      for (const answer of [submitted, edited]) {
        expect([answer.status, answer.body.code]).toEqual([422, 'validation_failed']);
        expect(answer.body.errors).toMatchObject([{ path: 'rating' }]);
      }
      const line = JSON.stringify({ line: 1, sourceKey: `k${rating}`, product: 'mug', rating });
      const report = await shop.admin<ImportReport>('/imports', {
        method: 'POST',
        rawBody: line,
        headers: { 'Content-Type': 'application/x-ndjson' },
      });
      expect(report.body).toMatchObject({ added: 0, refused: [{ line: 1 }] });
      if (rating >= 0) expect((await shop.call(`/products/mug/reviews?rating=${rating}`)).status).toBe(422);
    }
    const edit = await shop.call(`/reviews/${review.id}`, {
      method: 'PATCH',
      body: { rating: fits, title: 'Again' },
      ...as(manageToken),
    });
    expect(edit.status).toBe(200);
  });

  it('is told by summaries, of unknown products too, the page and the structured data', async () => {
    const shop = await openScaledShop('ten');
    await shop.buyAndReview('mug', { rating: 9 });
    await shop.buyAndReview('mug', { rating: 10 });
    const { body } = await shop.call<Summary>('/products/mug/summary');
    expect(body).toMatchObject({ count: 2, average: 9.5, best: 10, worst: 1 });
    expect(Object.keys(body.histogram)).toHaveLength(10);
    expect(body.histogram).toMatchObject({ 9: 1, 10: 1, 1: 0 });
    const list = await shop.call<SummaryList>('/summaries?product=mug&product=unknown&product=known');
    expect(list.body.items.map(({ best }) => best)).toEqual([10, 10, 10]);
    expect((await shop.call<ProductPage>('/products/mug')).body.settings.scale).toBe('ten');
    const jsonLd = await shop.call<{ aggregateRating: object; review: { reviewRating: object }[] }>(
      '/products/mug/json-ld',
    );
    expect(jsonLd.body.aggregateRating).toMatchObject({ ratingValue: 9.5, bestRating: 10, worstRating: 1 });
    expect(jsonLd.body.review[0]?.reviewRating).toMatchObject({ bestRating: 10, worstRating: 1 });
  });

  it('of ten is filtered by any number of its ratings at once, in every order', async () => {
    const shop = await openScaledShop('ten');
    for (const rating of [10, 9, 7, 7, 6, 4, 3, 2, 1]) await shop.buyAndReview('mug', { rating });
    const chosen = [1, 2, 3, 4, 6, 7, 9];
    for (const sort of ['recent', 'helpful', 'highest', 'lowest', 'media', 'language'])
      for (const count of [2, 3, 5, 6, 7]) {
        const ratings = chosen.slice(0, count);
        const query = ratings.map((rating) => `&rating=${rating}`).join('');
        const { body } = await shop.call<ReviewPage>(`/products/mug/reviews?sort=${sort}${query}`);
        const found = body.items.map(({ rating }) => rating);
        expect(new Set(found), `${sort}${query}`).toEqual(new Set(ratings));
        expect(body.matches).toEqual({ count: found.length, atLeast: false });
        const ascending = found.toSorted((a, b) => a - b);
        if (sort === 'lowest') expect(found).toEqual(ascending);
        if (sort === 'highest') expect(found).toEqual(ascending.toReversed());
      }
  });

  it('states both ends where thumbs point up or down', async () => {
    const shop = await openScaledShop('thumbs');
    await shop.buyAndReview('mug', { rating: 1 });
    await shop.buyAndReview('mug', { rating: 0 });
    expect((await shop.call<Summary>('/products/mug/summary')).body).toMatchObject({
      average: 0.5,
      histogram: { 0: 1, 1: 1 },
      best: 1,
      worst: 0,
    });
    const jsonLd = await shop.call<{ aggregateRating: object }>('/products/mug/json-ld');
    expect(jsonLd.body.aggregateRating).toMatchObject({ bestRating: 1, worstRating: 0 });
  });

  it('stays as it is once the shop has a review, published or not', async () => {
    const shop = await openShop();
    await shop.buyAndReview('mug', { body: 'Mail kim@example.com' });
    const refused = await setScale(shop, 'ten');
    expect([refused.status, refused.body.code]).toEqual([409, 'conflict']);
    expect((await setScale(shop, 'stars')).status).toBe(200);
    const both = await shop.admin('/settings', { method: 'PATCH', body: { scale: 'ten', name: 'Ten' } });
    expect(both.status).toBe(409);
    expect((await shop.admin<{ name: string }>('/settings')).body.name).toBe('Shop demo');
    const other = await openShop('other');
    expect((await setScale(other, 'ten')).status).toBe(200);
  });

  it('does not change in the moment in which the first review comes in', async () => {
    const importOne = (shop: TestShop) =>
      shop.admin('/imports', {
        method: 'POST',
        rawBody: JSON.stringify({ line: 1, sourceKey: 'k', product: 'mug', rating: 4 }),
        headers: { 'Content-Type': 'application/x-ndjson' },
      });
    for (const [id, write] of [
      ['demo', async (shop: TestShop) => shop.submit({ token: await shop.token('1', ['mug']) })],
      ['other', importOne],
    ] as const) {
      const shop = await openShop(id);
      const [{ status: changed }, { status }] = await Promise.all([setScale(shop, 'ten'), write(shop)]);
      // Four of five and four of ten are both ratings: whichever came first, the other is told.
      expect([status === 422, changed === 409].filter(Boolean)).toHaveLength(1);
      const { count, best } = (await shop.call<Summary>('/products/mug/summary')).body;
      expect([count, best]).toEqual(changed === 409 ? [1, 5] : [0, 10]);
    }
  });
});
