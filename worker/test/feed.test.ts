/** The product review feed: what is in it, how it is served, and who may have it made. */
import { describe, expect, it } from 'vitest';
import type { FeedState, Problem } from '@vouch/contract';
import { FEED, makeFeed, reviewsOf, textsOf } from './feed.ts';
import { as, call, freshDatabase, HELD, HOST, openShop, type TestShop } from './shop.ts';

const putProduct = (shop: TestShop, product: string, more: object = {}) =>
  shop.admin(`/products/${product}`, {
    method: 'PUT',
    body: { url: `https://shop.test/${product}`, ...more },
  });
const decide = (shop: TestShop, id: string, decision: object) =>
  shop.admin(`/reviews/${id}/decision`, { method: 'POST', body: decision });

describe('the feed', () => {
  freshDatabase();

  it('holds every published review, whatever its stars, and nothing else', async () => {
    const shop = await openShop();
    await putProduct(shop, 'mug');
    for (const rating of [1, 2, 3, 4, 5]) await shop.buyAndReview('mug', { rating });
    await shop.buyAndReview('mug', { body: HELD });
    const refused = await shop.buyAndReview('mug', {});
    await decide(shop, refused.review.id, { decision: 'refuse', reason: 'off_topic' });
    const gone = await shop.buyAndReview('mug', {});
    await shop.call(`/reviews/${gone.review.id}`, { method: 'DELETE', ...as(gone.manageToken) });
    const xml = await makeFeed(shop);
    expect(textsOf(xml, 'overall').toSorted()).toEqual(['1', '2', '3', '4', '5']);
    expect(new Set(textsOf(xml, 'is_spam'))).toEqual(new Set(['false']));
  });

  it('flags as spam what had been public, and never tells what had not', async () => {
    const shop = await openShop();
    await putProduct(shop, 'mug');
    const refuse = (id: string) => decide(shop, id, { decision: 'refuse', reason: 'spam_or_advertising' });
    const shown = await shop.buyAndReview('mug', { title: 'Shown' });
    await refuse(shown.review.id);
    const held = await shop.buyAndReview('mug', { title: 'Held', body: HELD });
    await refuse(held.review.id);
    const xml = await makeFeed(shop);
    expect(textsOf(xml, 'title')).toEqual(['Shown']);
    expect(textsOf(xml, 'is_spam')).toEqual(['true']);
  });

  it('tells nothing that leads to a person', async () => {
    const shop = await openShop();
    await putProduct(shop, 'mug');
    const open = await shop.buyAndReview('mug', {
      title: 'Call +31 6 12345678',
      body: HELD,
      author: { name: 'Kim' },
    });
    await decide(shop, open.review.id, { decision: 'publish' });
    await shop.buyAndReview('mug', { author: { name: null, anonymous: true } });
    const xml = await makeFeed(shop);
    expect(xml).not.toMatch(/12345678|kim@|spam\.example/);
    expect(textsOf(xml, 'title')).toContain('Call […]');
    expect(textsOf(xml, 'content')).toContain('Write to me at […] or see […]');
    expect(xml).toContain('<name>Kim</name>');
    expect(xml).toContain('<name is_anonymous="true">Anonymous</name>');
  });

  it('names the product as the catalogue does, and each product of a group', async () => {
    const shop = await openShop();
    await putProduct(shop, 'red', {
      title: 'Red mug',
      brand: 'Fjell',
      mpn: 'M-1',
      group: 'mugs',
      aliases: [
        { kind: 'sku', value: 'SKU-RED' },
        { kind: 'gtin', value: '4006381333931' },
        { kind: 'gtin', value: '4006381333932' },
      ],
    });
    await putProduct(shop, 'blue', { group: 'mugs' });
    await shop.buyAndReview('red');
    const xml = await makeFeed(shop);
    expect(textsOf(xml, 'gtin')).toEqual(['4006381333931']);
    expect(textsOf(xml, 'mpn')).toEqual(['M-1']);
    expect(textsOf(xml, 'sku')).toEqual(['SKU-RED']);
    expect(textsOf(xml, 'brand')).toEqual(['Fjell']);
    expect(textsOf(xml, 'product_url')).toEqual(['https://shop.test/red', 'https://shop.test/blue']);
  });

  it('leads to a page here where the shop has none, if the shop wants such pages', async () => {
    const shop = await openShop();
    await shop.buyAndReview('tea pot');
    expect(reviewsOf(await makeFeed(shop))).toEqual([]);
    await shop.admin('/settings', { method: 'PATCH', body: { hostedPages: true } });
    expect(textsOf(await makeFeed(shop), 'product_url')).toEqual([`${HOST}/s/demo/products/tea%20pot`]);
  });

  it('of one shop holds nothing of another’s', async () => {
    const [tea, coffee] = [await openShop('tea'), await openShop('coffee')];
    for (const shop of [tea, coffee]) {
      await putProduct(shop, 'mug');
      await shop.buyAndReview('mug', { title: `Of ${shop.id}` });
    }
    expect(textsOf(await makeFeed(tea), 'title')).toEqual(['Of tea']);
    expect(textsOf(await makeFeed(coffee), 'title')).toEqual(['Of coffee']);
    const { status } = await call<Problem>('/v1/shops/coffee/admin/feeds', {
      method: 'POST',
      headers: { Authorization: `Bearer ${tea.key}` },
      origin: null,
    });
    expect(status).toBe(403);
  });
});

describe('a request for the feed', () => {
  freshDatabase();

  it('has it made when it is the first one, without reviews too', async () => {
    const shop = await openShop();
    expect((await shop.admin<FeedState>('/feeds')).body).toEqual({
      url: `${HOST}/v1/shops/demo${FEED}`,
      served: null,
      making: null,
    });
    const { status, headers, text } = await shop.call(FEED);
    expect([status, headers.get('Content-Type')]).toEqual([200, 'application/xml; charset=utf-8']);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(text).toContain('<name>Shop demo</name>');
    expect(text).not.toContain('<reviews>');
    expect((await shop.admin<FeedState>('/feeds')).body).toMatchObject({
      served: { reviews: 0 },
      making: null,
    });
  });

  it('is answered 404 where there is no such shop', async () => {
    expect((await call<Problem>(`/v1/shops/nobody${FEED}`)).body.code).toBe('not_found');
  });

  it('gets gzip if it takes it, and the same text if not', async () => {
    const shop = await openShop();
    await putProduct(shop, 'mug');
    await shop.buyAndReview('mug');
    await makeFeed(shop);
    const ask = (coding: string) => shop.call(FEED, { headers: { 'Accept-Encoding': coding } });
    const plain = await ask('br, gzip;q=0');
    expect(plain.headers.get('Content-Encoding')).toBeNull();
    const packed = await ask('gzip, br');
    expect(packed.headers.get('Content-Encoding')).toBe('gzip');
    expect(packed.headers.get('Vary')).toContain('Accept-Encoding');
    expect(packed.text).toBe(plain.text);
    expect(reviewsOf(plain.text)).toHaveLength(1);
  });

  it('is answered 304 while the feed is the one it knows, by tag or by date', async () => {
    const shop = await openShop();
    const { headers } = await shop.call(FEED);
    const [tag, date] = [headers.get('ETag')!, headers.get('Last-Modified')!];
    const status = async (given: Record<string, string>) =>
      (await shop.call(FEED, { headers: given })).status;
    expect(await status({ 'If-None-Match': `"other", ${tag}` })).toBe(304);
    expect(await status({ 'If-Modified-Since': date })).toBe(304);
    expect(await status({ 'If-Modified-Since': 'Mon, 01 Jan 2024 00:00:00 GMT' })).toBe(200);
    expect(await status({ 'If-None-Match': '"other"', 'If-Modified-Since': date })).toBe(200);
    await makeFeed(shop);
    expect(await status({ 'If-None-Match': tag })).toBe(200);
  });
});
