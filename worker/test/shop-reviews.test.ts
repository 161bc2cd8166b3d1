/** The reviews of a whole shop: every one once, each with its product, at a cost that does not grow. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { Problem, ShopReview, ShopReviewPage } from '@vouch/contract';
import { freshDatabase, openShop, type Answer, type TestShop } from './shop.ts';

const DAY = 24 * 60 * 60 * 1_000;

/** Straight into the table: `count` reviews of three products, every fourth with a photo, every third Dutch. */
async function fill(shop: TestShop, count: number): Promise<void> {
  for (const [at, productId] of ['mug', 'cup', 'jug'].entries())
    await shop.admin(`/products/${productId}`, {
      method: 'PUT',
      body: { title: `The ${productId}`, url: `https://shop.test/${at}` },
    });
  const photo = JSON.stringify([
    { id: 'p', kind: 'photo', width: 4, height: 3, alt: null, thumbnails: [{ width: 2, height: 1 }] },
  ]);
  const numbers = Array.from({ length: count }, (_, n) => n);
  await env.DB.prepare(
    `insert into reviews (shop_id, id, product_id, status, waiting, rating, title, body, language, created_at,
        received_at, published_at, media, helpful_yes)
      select ?1, 'r' || value, case value % 3 when 0 then 'mug' when 1 then 'cup' else 'jug' end,
        case when value % 10 = 9 then 'pending' else 'published' end, value % 10 = 9, 1 + value % 5, 'T', 'B',
        case when value % 3 = 0 then 'nl' else 'en' end, value * ?2, 0, 0,
        case when value % 4 = 0 then ?3 else '[]' end, (value * 7) % 11
      from json_each(?4)`,
  )
    .bind(shop.id, DAY, photo, JSON.stringify(numbers))
    .run();
}

async function readAll(shop: TestShop, query: string): Promise<ShopReview[]> {
  const all: ShopReview[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const path: string = `/reviews?limit=11&${query}${cursor && `&cursor=${cursor}`}`;
    const { status, body, text }: Answer<ShopReviewPage> = await shop.call(path);
    expect(status, text).toBe(200);
    all.push(...body.items);
    cursor = body.nextCursor;
  }
  return all;
}

const number = ({ id }: ShopReview) => Number(id.slice(1));
const hasMedia = ({ media }: ShopReview) => media.length > 0;

describe('the reviews of a shop', () => {
  freshDatabase();

  it('come once each, published ones alone, in every order and with every filter', async () => {
    const shop = await openShop();
    await fill(await openShop('other'), 20);
    await fill(shop, 40);
    const published = (await readAll(shop, '')).length;
    expect(published).toBe(36);
    for (const sort of ['recent', 'helpful', 'media'])
      for (const media of ['', '&media=true'])
        for (const language of ['', '&language=nl', '&language=nl-BE']) {
          const query = `sort=${sort}${media}${language}`;
          const found = await readAll(shop, query);
          const wanted = Array.from({ length: 40 }, (_, n) => n).filter(
            (n) => n % 10 !== 9 && (!media || n % 4 === 0) && (!language || n % 3 === 0),
          );
          expect(
            found.map(number).toSorted((a, b) => a - b),
            query,
          ).toEqual(wanted);
          const ranks = found.map((review) => [
            ...(sort === 'helpful' ? [review.helpful.yes] : []),
            ...(sort === 'media' ? [hasMedia(review) ? 1 : 0] : []),
            number(review),
          ]);
          const inOrder = ranks.toSorted(([a, x = 0], [b, y = 0]) => b! - a! || y - x);
          expect(ranks, query).toEqual(inOrder);
        }
  });

  it('each name their product', async () => {
    const shop = await openShop();
    await fill(shop, 3);
    const [first] = (await shop.call<ShopReviewPage>('/reviews')).body.items;
    expect(first).toMatchObject({
      id: 'r2',
      productId: 'jug',
      product: { productId: 'jug', title: 'The jug', url: 'https://shop.test/2', image: null },
    });
    const [photo] = (await shop.call<ShopReviewPage>('/reviews?media=true')).body.items;
    expect(photo!.media[0]).toMatchObject({
      url: 'https://vouch.test/v1/shops/demo/media/p',
      thumbnails: [{ url: 'https://vouch.test/v1/shops/demo/media/p/2', width: 2, height: 1 }],
    });
  });

  it('cannot be picked by their stars', async () => {
    const shop = await openShop();
    await fill(shop, 10);
    const asked = (await shop.call<ShopReviewPage>('/reviews?rating=5')).body.items;
    expect(new Set(asked.map(({ rating }) => rating)).size).toBe(5);
    const refused = await shop.call<Problem>('/reviews?sort=highest');
    expect([refused.status, refused.body.errors?.[0]?.path]).toEqual([422, 'sort']);
  });

  it('are not there for an unknown shop, and none for a new one', async () => {
    const shop = await openShop();
    expect((await shop.call('/reviews')).body).toEqual({ items: [], nextCursor: null, scale: 'stars' });
    expect((await shop.call('/../nowhere/reviews')).status).toBe(404);
    await fill(shop, 20);
    const { nextCursor } = (await shop.call<ShopReviewPage>('/reviews?limit=5')).body;
    expect((await shop.call(`/reviews?limit=5&sort=helpful&cursor=${nextCursor}`)).status).toBe(422);
    expect((await shop.call(`/reviews?limit=10&cursor=${nextCursor}`)).status).toBe(200);
  });

  it('cost two rows each and a few, however many are stored', async () => {
    const shop = await openShop();
    await fill(shop, 2_000);
    for (const sort of ['recent', 'helpful', 'media'])
      for (const filter of ['', '&media=true', '&language=nl', '&language=nl&media=true']) {
        let path = `/reviews?limit=10&sort=${sort}${filter}`;
        for (const _ of [1, 2]) {
          const { headers, body } = await shop.call<ShopReviewPage>(path);
          const rowsRead = Number(/rows_read;desc="(\d+)"/.exec(headers.get('Server-Timing') ?? '')![1]);
          // Few reviews have photos: of those the language is looked up in the rows, three for each Dutch one here.
          const looked = sort === 'helpful' && filter === '&language=nl&media=true' ? 45 : 0;
          expect(rowsRead, path).toBeLessThanOrEqual(24 + looked);
          path = `/reviews?limit=10&sort=${sort}${filter}&cursor=${body.nextCursor}`;
        }
      }
  });
});
