/** Reading: what products and their lists show. What sorts and filters show and cost is in lists.test.ts. */
import { describe, expect, it } from 'vitest';
import type { Problem, ProductPage, ReviewPage, Summary, SummaryList } from '@vouch/contract';
import { call, freshDatabase, openShop } from './shop.ts';
import { readAll, store } from './stored-reviews.ts';

describe('a list', () => {
  freshDatabase();

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
    const atOnce = await Promise.all([put('c', 'Z'), put('d', 'Z')]);
    expect(atOnce.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });

  it('is refused by a name that no product can have, wherever it stands', async () => {
    const shop = await openShop();
    for (const name of ['%00', 'a%0Db', 'x'.repeat(256)])
      for (const path of ['', '/summary', '/reviews', '/json-ld']) {
        const { status, body } = await shop.call<Problem>(`/products/${name}${path}`);
        expect([status, body.code, body.errors?.[0]?.path], path).toEqual([
          422,
          'validation_failed',
          'product',
        ]);
      }
    expect((await shop.call(`/products/${encodeURIComponent('🍵'.repeat(255))}`)).status).toBe(200);
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
