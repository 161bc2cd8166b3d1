/** A shop has its own pages' structured data checked, and nobody else's. */
import { describe, expect, it } from 'vitest';
import type { JsonLdCheck, Problem } from '@vouch/contract';
import { freshDatabase, openShop, type TestShop } from './shop.ts';

freshDatabase();

const check = (shop: TestShop, url: string) =>
  shop.admin<JsonLdCheck & Problem>('/json-ld-checks', { method: 'POST', body: { url } });

describe('a page of the shop', () => {
  it('is clean when it states what the shop’s reviews are', async () => {
    const shop = await openShop();
    await shop.buyAndReview('mug', { rating: 4 });
    const { status, body } = await check(shop, 'https://shop.test/mug');
    expect([status, body]).toEqual([200, { url: 'https://shop.test/mug', products: ['mug'], findings: [] }]);
  });

  it('is found behind a redirect, and told where it differs', async () => {
    const shop = await openShop();
    await shop.buyAndReview('mug', { rating: 4 });
    await shop.buyAndReview('mug', { rating: 1 });
    const { body } = await check(shop, 'https://shop.test/old-mug');
    expect(body.url).toBe('https://shop.test/mug');
    expect(body.findings.map(({ code, where }) => [code, where.path])).toEqual([
      ['rating_differs', 'aggregateRating.ratingValue'],
      ['count_differs', 'aggregateRating'],
    ]);
  });

  it('is asked for without anybody’s credentials', async () => {
    expect((await check(await openShop(), 'https://shop.test/asked')).status).toBe(200);
  });
});

describe('refuses', () => {
  it.each([
    ['a page of another website', 'https://elsewhere.test/mug', "not one of the shop's origins"],
    ['a redirect to another website', 'https://shop.test/away', "not one of the shop's origins"],
    ['a redirect into a network', 'https://shop.test/inside', "not one of the shop's origins"],
    ['the same website on another port', 'https://shop.test:8443/mug', "not one of the shop's origins"],
    ['the same website without TLS', 'http://shop.test/mug', "not one of the shop's origins"],
    ['an address with credentials', 'https://kim:secret@shop.test/mug', "not one of the shop's origins"],
    ['what is no page', 'https://shop.test/feed', 'not HTML'],
    ['a page that is not there', 'https://shop.test/nowhere', 'answered 404'],
    ['a page that is too large', 'https://shop.test/large', 'larger than 2 MB'],
  ])('%s', async (_, url, message) => {
    const { status, body } = await check(await openShop(), url);
    expect([status, body.code]).toEqual([422, 'validation_failed']);
    expect(body.errors).toEqual([{ path: 'url', message: expect.stringContaining(message) }]);
  });

  it('private networks, though the shop says that it lives there', async () => {
    const shop = await openShop();
    const origins = ['http://10.0.0.1', 'https://shop.test'];
    expect((await shop.admin('/settings', { method: 'PATCH', body: { origins } })).status).toBe(200);
    const { status, body } = await check(shop, 'http://10.0.0.1/mug');
    expect([status, body.errors?.[0]?.path]).toEqual([422, 'url']);
  });

  it('what is no web address', async () => {
    const shop = await openShop();
    for (const url of ['', 'mug', 'file:///etc/passwd', 'javascript:alert(1)'])
      expect((await check(shop, url)).status).toBe(422);
  });

  it('who has no key of the shop', async () => {
    const [shop, other] = [await openShop(), await openShop('other')];
    const ask = (key: string) =>
      shop.call('/admin/json-ld-checks', {
        method: 'POST',
        body: { url: 'https://shop.test/mug' },
        headers: { Authorization: `Bearer ${key}` },
      });
    expect((await ask('vouch_sk_nobody')).status).toBe(401);
    expect((await ask(other.key)).status).toBe(403);
  });
});
