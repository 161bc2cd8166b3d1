/** Reading: what lists, sorts and filters show, and what they cost. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { Problem, ProductPage, Review, ReviewPage, Summary, SummaryList } from '@vouch/contract';
import { call, freshDatabase, openShop, type Answer, type TestShop } from './shop.ts';

/** Stored reviews without walking through 20,000 submits; triggers count them as they count any. */
async function store(shop: TestShop, product: string, count: number) {
  await shop.admin(`/products/${product}`, {
    method: 'PUT',
    body: { aliases: [{ kind: 'sku', value: `${product}-sku` }] },
  });
  for (let from = 0; from < count; from += 5_000) {
    const rows = Array.from({ length: Math.min(5_000, count - from) }, (_, at) => {
      const i = from + at;
      return [
        `${product}-${i}`,
        1 + ((i % 7) % 5),
        ['nl', 'en', 'pl', 'und'][i % 4],
        i % 5 === 0 ? null : 1_700_000_000_000 + (i % 977),
        i % 2 === 0 ? 'shop' : null,
        i % 7,
        i % 3,
      ];
    });
    await env.DB.prepare(
      `insert into reviews (shop_id, id, product_id, status, waiting, rating, title, body, language, created_at,
         received_at, verified_by, helpful_yes, helpful_no)
       select ?1, value->>0, ?2, 'published', 0, value->>1, 'Sturdy', 'Holds tea well', value->>2, value->>3, 0,
         value->>4, value->>5, value->>6 from json_each(?3)`,
    )
      .bind(shop.id, product, JSON.stringify(rows))
      .run();
  }
}

function rowsRead(headers: Headers): number {
  return Number(/rows_read;desc="(\d+)"/.exec(headers.get('Server-Timing') ?? '')?.[1]);
}

const SORTS = ['recent', 'helpful', 'highest', 'lowest', 'media', 'language'];
const FILTERS = ['', 'rating=2', 'verified=true', 'language=nl'];

describe('the price of reading', () => {
  freshDatabase();

  it.each([10, 20_000])('does not grow: %i reviews of a product', async (count) => {
    const shop = await openShop();
    await store(shop, 'mug', count);
    expect(rowsRead((await shop.call('/products/mug/summary')).headers)).toBe(1);
    expect(rowsRead((await shop.call('/products/mug')).headers)).toBeLessThanOrEqual(10 + 3);
    const over: string[] = [];
    for (const sort of SORTS)
      for (const filter of FILTERS) {
        let cursor: string | null = null;
        // The first page, the second, and one from deep inside.
        for (let page = 0; page < 3; page++) {
          const asked: string = `sort=${sort}&${filter}&limit=7${cursor === null ? '' : `&cursor=${cursor}`}`;
          const answer: Answer<ReviewPage> = await shop.call(`/products/mug/reviews?${asked}`);
          expect(answer.status).toBe(200);
          if (rowsRead(answer.headers) > answer.body.items.length + 3)
            over.push(`${rowsRead(answer.headers)} rows: ${asked}`);
          cursor = answer.body.nextCursor;
          if (cursor === null) break;
        }
      }
    expect(over).toEqual([]);
  });

  it('ranks 500 candidates of a text search at most', async () => {
    const shop = await openShop();
    await store(shop, 'mug', 3_000);
    const answer = await shop.call<ReviewPage>('/products/mug/reviews?q=tea');
    expect(answer.body.items).toHaveLength(10);
    expect(rowsRead(answer.headers)).toBeLessThanOrEqual(3 * 500 + 10);
  });
});

async function readAll(shop: TestShop, query: string): Promise<Review[]> {
  const all: Review[] = [];
  let cursor: string | null = null;
  do {
    const answer: { body: ReviewPage } = await shop.call<ReviewPage>(
      `/products/mug/reviews?limit=7&${query}${cursor === null ? '' : `&cursor=${cursor}`}`,
    );
    all.push(...answer.body.items);
    cursor = answer.body.nextCursor;
  } while (cursor !== null);
  return all;
}

describe('a list', () => {
  freshDatabase();

  it('shows every review once, in order, for every sort and filter', async () => {
    const shop = await openShop();
    await store(shop, 'mug', 60);
    const age = (review: Review) => (review.createdAt === null ? 0 : Date.parse(review.createdAt));
    const orders: Record<string, (review: Review) => number> = {
      recent: age,
      media: age,
      highest: (review) => review.rating,
      lowest: (review) => -review.rating,
      language: (review) => (review.language === 'nl' ? 1 : 0),
    };
    for (const sort of SORTS)
      for (const filter of [
        '',
        'rating=2',
        'verified=true',
        'rating=2&rating=5',
        'rating=1&verified=true',
        'language=nl',
      ]) {
        const list = await readAll(shop, `sort=${sort}&${filter}`);
        expect(new Set(list.map((review) => review.id)).size, `${sort} ${filter}`).toBe(list.length);
        const ratings = [...filter.matchAll(/rating=(\d)/g)].map(([, rating]) => Number(rating));
        const expected = (await readAll(shop, '')).filter(
          (review) =>
            (ratings.length === 0 || ratings.includes(review.rating)) &&
            (!filter.includes('verified') || review.verified !== null) &&
            (!filter.includes('language') || sort === 'language' || review.language === 'nl'),
        );
        expect(list.map((review) => review.id).toSorted(), `${sort} ${filter}`).toEqual(
          expected.map((review) => review.id).toSorted(),
        );
        const key = orders[sort];
        if (key && !(sort === 'language' && filter !== 'language=nl'))
          expect(list.map(key), `${sort} ${filter}`).toEqual(list.map(key).toSorted((a, b) => b - a));
      }
  });

  it('finds a language in all its forms', async () => {
    const shop = await openShop();
    for (const locale of ['nb', 'no', 'nn-NO', 'pt-BR']) await shop.buyAndReview('mug', { locale });
    for (const [asked, count] of [
      ['no', 3],
      ['nb', 3],
      ['pt', 1],
      ['sv', 0],
    ] as const)
      expect((await readAll(shop, `language=${asked}`)).length, asked).toBe(count);
  });

  it('finds words, also beginnings, and nothing that a query language could mean', async () => {
    const shop = await openShop();
    await shop.buyAndReview('mug', { title: 'Prachtig blauw', body: 'Mooie glazuur' });
    await shop.buyAndReview('mug', { title: 'Chipped', body: 'The handle came off' });
    const find = async (q: string) =>
      (await shop.call<ReviewPage>(`/products/mug/reviews?q=${encodeURIComponent(q)}`)).body.items.map(
        (review) => review.title,
      );
    expect(await find('handle')).toEqual(['Chipped']);
    expect(await find('prach')).toEqual(['Prachtig blauw']);
    expect(await find('blauw glazuur')).toEqual(['Prachtig blauw']);
    expect(await find('"*) OR scope:x')).toEqual([]);
    expect(await find('!!!')).toEqual([]);
    expect((await find('  ')).length).toBe(2);
  });

  it('refuses a cursor of another query, another product, or nobody', async () => {
    const shop = await openShop();
    await store(shop, 'mug', 30);
    await store(shop, 'plate', 30);
    const { body } = await shop.call<ReviewPage>('/products/mug/reviews?sort=recent&limit=5');
    for (const path of [
      `/products/mug/reviews?sort=highest&limit=5&cursor=${body.nextCursor}`,
      `/products/plate/reviews?sort=recent&limit=5&cursor=${body.nextCursor}`,
      '/products/mug/reviews?sort=recent&cursor=bm90aGluZw',
      '/products/mug/reviews?sort=recent&cursor=',
    ]) {
      const answer = await shop.call<Problem>(path);
      expect([answer.status, answer.body.code], path).toEqual([422, 'validation_failed']);
    }
    // Another page size goes on where the first ended, and parameters nobody knows change nothing.
    expect(
      (await shop.call(`/products/mug/reviews?sort=recent&limit=9&utm=x&cursor=${body.nextCursor}`)).status,
    ).toBe(200);
  });

  it.each([
    'limit=0',
    'limit=51',
    'limit=x',
    'sort=stars',
    'rating=6',
    'rating=x',
    'verified=maybe',
    'language=!!',
  ])('refuses %s', async (query) => {
    const shop = await openShop();
    const answer = await shop.call<Problem>(`/products/mug/reviews?${query}`);
    expect([answer.status, answer.body.code]).toEqual([422, 'validation_failed']);
  });
});

describe('a product', () => {
  freshDatabase();

  it('is found by its id and every alias, percent-encoded where it has to be', async () => {
    const shop = await openShop();
    const id = '50% off/ø "mug"';
    await shop.admin(`/products/${encodeURIComponent(id)}`, {
      method: 'PUT',
      body: {
        title: 'Mug',
        aliases: [
          { kind: 'sku', value: 'M-1' },
          { kind: 'gtin', value: '2000000000015' },
        ],
      },
    });
    await shop.buyAndReview('M-1', { rating: 3 });
    for (const name of [id, 'M-1', '2000000000015']) {
      const { body } = await shop.call<Summary>(`/products/${encodeURIComponent(name)}/summary`);
      expect(body).toMatchObject({ productId: id, count: 1, average: 3 });
    }
    const list = await shop.call<SummaryList>('/summaries?product=M-1&product=nothing&product=2000000000015');
    expect(list.body.items.map((summary) => [summary.productId, summary.count])).toEqual([
      [id, 1],
      ['nothing', 0],
      [id, 1],
    ]);
  });

  it('keeps a name to one product of a shop', async () => {
    const shop = await openShop();
    const put = (id: string, value: string) =>
      shop.admin<Problem>(`/products/${id}`, { method: 'PUT', body: { aliases: [{ kind: 'sku', value }] } });
    expect((await put('a', 'X')).status).toBe(200);
    expect([(await put('b', 'X')).status, (await put('b', 'a')).status]).toEqual([409, 409]);
    expect((await put('a', 'Y')).status).toBe(200);
    expect((await put('b', 'X')).status).toBe(200);
  });

  it('without reviews answers zero, and an unknown shop is not found', async () => {
    const shop = await openShop();
    const summary = await shop.call<Summary>('/products/new/summary');
    expect(summary.body).toEqual({
      productId: 'new',
      count: 0,
      average: null,
      histogram: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
      best: 5,
      worst: 1,
      verifiedCount: 0,
    });
    expect((await shop.call<ProductPage>('/products/new')).body.reviews).toEqual({
      items: [],
      nextCursor: null,
      matches: { count: 0, atLeast: false },
    });
    expect((await shop.call('/products/new/json-ld')).status).toBe(204);
    for (const path of [
      '/products/x',
      '/products/x/summary',
      '/products/x/reviews',
      '/products/x/json-ld',
      '/summaries?product=x',
    ])
      expect((await call<Problem>(`/v1/shops/nowhere${path}`)).body.code, path).toBe('not_found');
  });

  it('never meets the same product and order of another shop', async () => {
    const [a, b] = [await openShop('a'), await openShop('b')];
    for (const shop of [a, b])
      expect(
        (await shop.submit({ token: await shop.token('1001', ['mug']), body: `Of shop ${shop.id}` })).status,
      ).toBe(201);
    for (const shop of [a, b]) {
      const { body } = await shop.call<ProductPage>('/products/mug');
      expect(body.summary.count).toBe(1);
      expect(body.reviews.items.map((review) => review.body)).toEqual([`Of shop ${shop.id}`]);
      const found = await shop.call<ReviewPage>('/products/mug/reviews?q=shop');
      expect(found.body.items).toHaveLength(1);
    }
    const [review] = (await a.call<ProductPage>('/products/mug')).body.reviews.items;
    expect((await b.admin(`/reviews/${review!.id}`)).status).toBe(404);
    expect(
      (
        await b.admin(`/reviews/${review!.id}/decision`, {
          method: 'POST',
          body: { decision: 'refuse', reason: 'duplicate' },
        })
      ).status,
    ).toBe(404);
    expect(
      (await b.call(`/reviews/${review!.id}/vote`, { method: 'POST', body: { helpful: true } })).status,
    ).toBe(404);
  });
});

describe('caching and CORS', () => {
  freshDatabase();

  it('lets anybody read, and answers 304 while nothing changed', async () => {
    const shop = await openShop();
    await shop.buyAndReview('mug');
    const first = await shop.call('/products/mug', { origin: 'https://anybody.test' });
    expect(first.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(first.headers.get('Cache-Control')).toMatch(/^public,.*stale-while-revalidate=/);
    const etag = first.headers.get('ETag')!;
    expect(etag).toMatch(/^W\/"/);
    const again = (value: string) => shop.call('/products/mug', { headers: { 'If-None-Match': value } });
    const unchanged = await again(etag);
    expect(unchanged.status).toBe(304);
    expect(unchanged.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect((await again(etag.replace('W/', ''))).status).toBe(304);
    await shop.buyAndReview('mug');
    expect((await again(etag)).status).toBe(200);
  });

  it('lets any page ask whether something changed', async () => {
    const shop = await openShop();
    const headers = {
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'if-none-match',
    };
    const answer = await shop.call('/products/mug', {
      method: 'OPTIONS',
      origin: 'https://any.test',
      headers,
    });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answer.headers.get('Access-Control-Allow-Headers')).toContain('If-None-Match');
  });

  it('keeps no answer to somebody with a key', async () => {
    const shop = await openShop();
    const answer = await shop.call('/products/mug', { headers: { Authorization: `Bearer ${shop.key}` } });
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });

  it("tells a browser that the shop's own pages may write", async () => {
    const shop = await openShop();
    const ask = (origin: string) =>
      shop.call('/reviews', {
        method: 'OPTIONS',
        origin,
        headers: { 'Access-Control-Request-Method': 'POST' },
      });
    const own = await ask('https://shop.test');
    expect(own.headers.get('Access-Control-Allow-Origin')).toBe('https://shop.test');
    expect(own.headers.get('Access-Control-Allow-Headers')).toContain('Idempotency-Key');
    expect((await ask('https://evil.test')).headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});
