/** Kept at the edge: what a kept answer costs, who is given one, and when what was published is seen. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { ProductPage, Summary } from '@vouch/contract';
import { after, as, call, freshDatabase, HOST, openShop, type TestShop } from './shop.ts';
import { rowsRead, store } from './stored-reviews.ts';

const READS = [
  '/products/mug',
  '/products/mug/summary',
  '/summaries?product=mug',
  '/products/mug/reviews?sort=helpful',
  '/products/mug/json-ld',
  '/reviews',
  '',
];

/** As another data centre, or another isolate, would have kept what it read at that time. */
async function keepElsewhere(path: string, body: unknown, readAt: number): Promise<void> {
  const headers = {
    'Content-Type': 'application/json',
    'Cache-Control': 'public, max-age=60',
    'Vouch-Read-At': String(readAt),
  };
  await caches.default.put(HOST + path, new Response(JSON.stringify(body), { headers }));
}

/** Keeping goes on after the answer is given, and what was read in the millisecond of a write is not given again. */
async function untilKept(shop: TestShop, path: string): Promise<void> {
  await expect.poll(async () => rowsRead((await shop.call(path)).headers), { timeout: 4_000 }).toBe(0);
}

describe('a kept answer', () => {
  freshDatabase();

  it.each(READS)('of %s costs no row, with and without a body', async (path) => {
    const shop = await openShop();
    await shop.buyAndReview('mug');
    const first = await shop.call(path);
    expect(rowsRead(first.headers)).toBeGreaterThan(0);
    await untilKept(shop, path);
    const second = await shop.call(path);
    expect([second.status, rowsRead(second.headers), second.text]).toEqual([200, 0, first.text]);
    for (const name of ['Content-Type', 'ETag', 'Access-Control-Allow-Origin', 'Vary'])
      expect(second.headers.get(name), name).toBe(first.headers.get(name));
    const head = await shop.call(path, { method: 'HEAD' });
    expect([head.status, rowsRead(head.headers), head.text]).toEqual([200, 0, '']);
    expect(head.headers.get('ETag')).toBe(first.headers.get('ETag'));
    const held = { headers: { 'If-None-Match': first.headers.get('ETag')! } };
    const unchanged = await shop.call(path, held);
    expect([unchanged.status, rowsRead(unchanged.headers), unchanged.text]).toEqual([304, 0, '']);
  });

  it('is one for all parameters that nobody knows, in whatever order they come', async () => {
    const shop = await openShop();
    await store(shop, 'mug', 30);
    const rows = async (query: string) =>
      rowsRead((await shop.call(`/products/mug/reviews?${query}`)).headers);
    expect(await rows('sort=helpful&limit=5')).toBeGreaterThan(0);
    await untilKept(shop, '/products/mug/reviews?sort=helpful&limit=5');
    expect(await rows('limit=5&utm_source=mail&sort=helpful&sort=recent')).toBe(0);
    expect(await rows('sort=helpful&limit=6')).toBeGreaterThan(0);
    expect(await rows('sort=helpful&limit=6&rating=4&rating=5')).toBeGreaterThan(0);
    await untilKept(shop, '/products/mug/reviews?sort=helpful&limit=6&rating=4&rating=5');
    expect(await rows('rating=4&limit=6&rating=5&sort=helpful')).toBe(0);
  });

  it('is the same address for everybody, and says what else it depends on', async () => {
    const shop = await openShop();
    const { headers } = await shop.call('/products/mug', { origin: 'https://anybody.test' });
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Vary')).toBe('Vouch-Bookmark');
    expect(headers.get('Cache-Tag')).toBe('shop/demo');
  });

  it('belongs to its shop', async () => {
    const [a, b] = [await openShop('a'), await openShop('b')];
    await a.buyAndReview('mug', { body: 'Of shop a' });
    expect((await a.call<ProductPage>('/products/mug')).body.summary.count).toBe(1);
    expect((await b.call<ProductPage>('/products/mug')).body.summary.count).toBe(0);
  });

  it('is not made for somebody with a key, and not of a problem', async () => {
    const shop = await openShop();
    await shop.buyAndReview('mug');
    const withKey = { headers: { Authorization: `Bearer ${shop.key}` } };
    for (let twice = 0; twice < 2; twice++) {
      const answer = await shop.call('/products/mug/summary', withKey);
      expect([answer.headers.get('Cache-Control'), rowsRead(answer.headers)]).toEqual(['no-store', 1]);
    }
    const foreign = await shop.call('/products/mug/reviews?cursor=bm90aGluZw');
    expect([foreign.status, foreign.headers.get('Cache-Control')]).toEqual([422, 'no-store']);
    expect((await call('/v1/shops/later')).status).toBe(404);
    await openShop('later');
    expect((await call('/v1/shops/later')).status).toBe(200);
  });
});

describe('what was published', () => {
  freshDatabase();

  it('is seen at once by who comes to where it was published', async () => {
    const shop = await openShop();
    for (let count = 0; count < 3; count++) {
      expect((await shop.call<Summary>('/products/mug/summary')).body.count).toBe(count);
      await shop.buyAndReview('mug');
    }
  });

  it('is seen at once by its author, whatever is kept anywhere', async () => {
    const shop = await openShop();
    const old = (await shop.call<Summary>('/products/mug/summary')).body;
    const written = await shop.submit({ token: await shop.token('1', ['mug']) });
    await keepElsewhere('/v1/shops/demo/products/mug/summary?', old, Date.now() + 1);
    expect((await shop.call<Summary>('/products/mug/summary')).body.count).toBe(0);
    const own = await shop.call<Summary>('/products/mug/summary', after(written));
    expect([own.body.count, own.headers.get('Cache-Control')]).toEqual([1, 'no-store']);
  });

  it('is seen by everybody within a minute', async () => {
    // Not changed by any other test: what is kept of it is from before nothing.
    const shop = await openShop('quiet');
    const read = () => shop.call<Summary>('/products/mug/summary');
    const kept = /^public, max-age=(\d+), stale-while-revalidate=(\d+)$/;
    const [, fresh, stale] = kept.exec((await read()).headers.get('Cache-Control')!)!;
    expect(Number(fresh) + Number(stale)).toBeLessThan(60);

    const keep = (age: number) =>
      keepElsewhere('/v1/shops/quiet/products/mug/summary?', { count: 'from before' }, Date.now() - age);
    await keep(4_000);
    const young = await read();
    expect(young.body.count).toBe('from before');
    // What is handed on has used up a part of its time.
    expect(Number(kept.exec(young.headers.get('Cache-Control')!)?.[1])).toBeLessThanOrEqual(
      Number(fresh) - 4,
    );
    await keep(10_000);
    expect((await read()).body.count).toBe(0);
  });

  it('is not hidden by a bookmark that has expired or was made up', async () => {
    const shop = await openShop();
    const written = await shop.submit({ token: await shop.token('1', ['mug']) });
    const bookmark = written.headers.get('Vouch-Bookmark')!;
    expect(written.headers.get('Access-Control-Expose-Headers')).toContain('Vouch-Bookmark');
    await untilKept(shop, '/products/mug/summary');
    const rows = async (value: string) =>
      rowsRead((await shop.call('/products/mug/summary', { headers: { 'Vouch-Bookmark': value } })).headers);
    expect(await rows(bookmark)).toBe(1);
    const [until, at, mark] = bookmark.split('.');
    const expired = (Date.now() - 1).toString(36);
    const later = (Date.now() + 1e9).toString(36);
    for (const value of [
      'x',
      `${until}.${at}`,
      `${until}.ffffffff-ffffffff-ffffffff-${'0'.repeat(32)}.${mark}`,
      `${later}.${at}.${mark}`,
      `${expired}.${at}.${mark}`,
    ])
      expect(await rows(value), value).toBe(0);
  });

  it('lets another website ask with a bookmark', async () => {
    const shop = await openShop();
    const answer = await shop.call('/products/mug', {
      method: 'OPTIONS',
      headers: { 'Access-Control-Request-Method': 'GET' },
    });
    expect(answer.headers.get('Access-Control-Allow-Headers')).toContain('Vouch-Bookmark');
    expect(answer.headers.get('Vouch-Bookmark')).toBeNull();
  });
});

/** Past the caches, as somebody who has just written. */
async function tagOf(shop: TestShop, product: string): Promise<string> {
  const written = await shop.admin('/products/elsewhere', { method: 'PUT', body: {} });
  const path = `/products/${product}`;
  const etag = (await shop.call(path, after(written))).headers.get('ETag')!;
  const again = await shop.call(path, {
    headers: { ...after(written).headers, 'If-None-Match': `"other", ${etag.replace('W/', '')}` },
  });
  expect([again.status, rowsRead(again.headers)]).toEqual([304, product === 'cup' ? 2 : 1]);
  return etag;
}

describe('the tag of a product', () => {
  freshDatabase();

  it('costs one row, and changes with whatever the public is shown', async () => {
    const shop = await openShop();
    const put = (product: string, body: object) =>
      shop.admin(`/products/${product}`, { method: 'PUT', body });
    await put('mug', { title: 'Mug' });
    const { review, manageToken } = await shop.buyAndReview('mug');
    const review2 = (await shop.buyAndReview('mug')).review;
    const vote = (helpful: boolean | null) =>
      shop.call(`/reviews/${review.id}/vote`, { method: 'POST', body: { helpful } });
    const acts: Record<string, () => Promise<unknown>> = {
      'a review': () => shop.buyAndReview('mug'),
      'an edit': () =>
        shop.call(`/reviews/${review.id}`, {
          method: 'PATCH',
          body: { title: 'Better' },
          ...as(manageToken),
        }),
      'another name': () =>
        shop.call(`/reviews/${review.id}`, {
          method: 'PATCH',
          body: { author: { name: 'Robin' } },
          ...as(manageToken),
        }),
      'a vote': () => vote(true),
      'a vote taken back': () => vote(null),
      'a reply': () => shop.admin(`/reviews/${review.id}/reply`, { method: 'PUT', body: { body: 'Thanks' } }),
      'a reply removed': () => shop.admin(`/reviews/${review.id}/reply`, { method: 'DELETE' }),
      'a refusal': () =>
        shop.admin(`/reviews/${review2.id}/decision`, {
          method: 'POST',
          body: { decision: 'refuse', reason: 'duplicate' },
        }),
      'a withdrawal': () => shop.call(`/reviews/${review.id}`, { method: 'DELETE', ...as(manageToken) }),
      'its data': () => put('mug', { title: 'Cup' }),
      'an alias': () => put('mug', { title: 'Cup', aliases: [{ kind: 'sku', value: 'M' }] }),
      'the settings': () => shop.admin('/settings', { method: 'PATCH', body: { incentives: true } }),
    };
    const seen = new Set([await tagOf(shop, 'mug')]);
    for (const [act, perform] of Object.entries(acts)) {
      await perform();
      const tag = await tagOf(shop, 'mug');
      expect(seen.has(tag), act).toBe(false);
      seen.add(tag);
    }
  });

  it('stays with what the public is not shown, or is not shown of it', async () => {
    const shop = await openShop();
    const { review } = await shop.buyAndReview('mug');
    const before = await tagOf(shop, 'mug');
    await shop.call(`/reviews/${review.id}/report`, { method: 'POST', body: { reason: 'spam' } });
    await shop.buyAndReview('plate');
    await (await openShop('other')).buyAndReview('mug');
    expect(await tagOf(shop, 'mug')).toBe(before);
  });

  it('changes in a group with all that its members show', async () => {
    const shop = await openShop();
    const put = (product: string, title: string, group: string | null = 'cups') =>
      shop.admin(`/products/${product}`, { method: 'PUT', body: { title, group } });
    await put('cup', 'Cup');
    const seen = new Set([await tagOf(shop, 'cup')]);
    for (const act of [
      () => put('mug', 'Mug'),
      () => shop.buyAndReview('mug'),
      () => put('mug', 'Large mug'),
      () => put('mug', 'Large mug', null),
      () => put('mug', 'Large mug'),
      () => put('cup', 'Cup', null).then(() => put('cup', 'Cup')),
    ]) {
      await act();
      seen.add(await tagOf(shop, 'cup'));
    }
    expect(seen.size).toBe(7);
  });

  it('is not that of another product which takes over a name', async () => {
    const shop = await openShop();
    const aliases = [{ kind: 'sku', value: 'M' }];
    const put = (product: string, body: object) =>
      shop.admin(`/products/${product}`, { method: 'PUT', body });
    await put('a', { aliases });
    const { headers } = await shop.call('/products/M');
    await put('a', {});
    await put('b', { aliases });
    const now = await shop.call('/products/M', { headers: { 'If-None-Match': headers.get('ETag')! } });
    expect([now.status, (now.body as ProductPage).product.productId]).toEqual([200, 'b']);
  });

  it('changes with every column that tells of the product', async () => {
    const shop = await openShop();
    await shop.buyAndReview('mug');
    const counted = /_count$|_sum$|^histogram$|^languages$|^answers$/;
    // Where it is found, and what the shop alone is told.
    const hidden = ['shop_id', 'product_id', 'version', 'identified'];
    const { results } = await env.DB.prepare('select name from pragma_table_info(?)')
      .bind('products')
      .all<{ name: string }>();
    const version = () =>
      env.DB.prepare("select version from products where product_id = 'mug'").first<number>('version');
    for (const { name } of results) {
      if (hidden.includes(name) || counted.test(name)) continue;
      const before = await version();
      await env.DB.prepare(`update products set "${name}" = '["x"]' where product_id = 'mug'`).run();
      expect(await version(), name).toBeGreaterThan(before!);
    }
  });
});
