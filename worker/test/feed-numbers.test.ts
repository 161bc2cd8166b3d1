/** List, summary, JSON-LD and feed of a product say the same numbers, whatever was done to its reviews. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProductPage, ReviewPage, SubmitReceipt, Summary } from '@vouch/contract';
import { act, perform, PRODUCTS, putProduct, QUESTIONS, settingsAct, type Act } from './acts.ts';
import { makeFeed, reviewsOf, textsOf } from './feed.ts';
import { freshDatabase, openShop, type TestShop } from './shop.ts';

const SHOPS = ['tea', 'coffee'];

/** An act in one of the shops. */
const anyAct = fc.record({
  shop: fc.nat(SHOPS.length - 1),
  step: fc.oneof({ weight: 20, arbitrary: act }, { weight: 1, arbitrary: settingsAct }) as fc.Arbitrary<Act>,
});

let runs = 0;

async function liveThrough(acts: readonly { shop: number; step: Act }[]): Promise<TestShop[]> {
  const run = ++runs;
  const shops = [];
  for (const name of SHOPS) {
    const shop = await openShop(`${name}-${run}`);
    await shop.admin('/settings', { method: 'PATCH', body: { questions: QUESTIONS } });
    for (const product of PRODUCTS) await putProduct(shop, product, null);
    shops.push({ shop, made: [] as SubmitReceipt[] });
  }
  for (const [number, { shop: at, step }] of acts.entries())
    await perform(shops[at]!.shop, step, shops[at]!.made, number);
  return shops.map(({ shop }) => shop);
}

/** What reviews with these ratings add up to. */
function numbersOf(ratings: readonly number[], { best, worst }: Summary) {
  const sum = ratings.reduce((a, b) => a + b, 0);
  const histogram: Record<string, number> = {};
  for (let rating = worst; rating <= best; rating++)
    histogram[rating] = ratings.filter((one) => one === rating).length;
  const average = ratings.length === 0 ? null : Math.round((sum / ratings.length) * 100) / 100;
  return { count: ratings.length, average, histogram };
}

async function ratingsInList(shop: TestShop, product: string): Promise<number[]> {
  const ratings: number[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const next: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const { body }: { body: ReviewPage } = await shop.call<ReviewPage>(
      `/products/${product}/reviews?limit=50${next}`,
    );
    ratings.push(...body.items.map(({ rating }) => rating));
    cursor = body.nextCursor;
  }
  return ratings;
}

async function expectOneTruth(shop: TestShop): Promise<void> {
  const feed = reviewsOf(await makeFeed(shop));
  expect(new Set(feed.flatMap((review) => textsOf(review, 'review_id'))).size).toBe(feed.length);
  for (const product of PRODUCTS) {
    const { body: summary } = await shop.call<Summary>(`/products/${product}/summary`);
    const { count, average, histogram } = summary;
    const inFeed = feed.filter(
      (review) =>
        textsOf(review, 'product_url').includes(`https://${shop.id}.test/${product}`) &&
        review.includes('<is_spam>false</is_spam>'),
    );
    const ratings = inFeed.map((review) => Number(textsOf(review, 'overall')[0]));
    expect(numbersOf(ratings, summary)).toEqual({ count, average, histogram });
    expect(numbersOf(await ratingsInList(shop, product), summary)).toEqual({ count, average, histogram });
    const { body: page } = await shop.call<ProductPage>(`/products/${product}`);
    expect(page.summary).toEqual(summary);
    const jsonLd = await shop.call<{ aggregateRating: object }>(`/products/${product}/json-ld`);
    if (count === 0) expect(jsonLd.status).toBe(204);
    else expect(jsonLd.body.aggregateRating).toMatchObject({ reviewCount: count, ratingValue: average });
  }
  const others = textsOf(feed.join(''), 'product_url').filter(
    (url) => !url.startsWith(`https://${shop.id}.test/`),
  );
  expect(others).toEqual([]);
}

describe('the numbers of a product', () => {
  freshDatabase();

  it('are the same in list, summary, JSON-LD and feed after any acts, in each of several shops', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { maxLength: 40 }), async (acts) => {
        for (const shop of await liveThrough(acts)) await expectOneTruth(shop);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it('are still the same after 1,000 acts', async () => {
    const thousand = fc.array(anyAct, { minLength: 1_000, maxLength: 1_000 });
    await fc.assert(
      fc.asyncProperty(thousand, async (acts) => {
        for (const shop of await liveThrough(acts)) await expectOneTruth(shop);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  }, 120_000);
});
