/** The product review feed: what it says, how it is served, and that it comes out whole whatever happens to its steps. */
import { describe, expect, it } from 'vitest';
import { FEED, makeFeed, reviewsOf, textsOf } from './feed.ts';
import { freshDatabase, openShop } from './shop.ts';

describe('the feed', () => {
  freshDatabase();

  it('is there at the first request of a small shop, empty or not', async () => {
    const shop = await openShop();
    const { status, headers, text } = await shop.call(FEED);
    expect([status, headers.get('Content-Type')]).toEqual([200, 'application/xml; charset=utf-8']);
    expect(text).toContain('<name>Shop demo</name>');
    expect(text).not.toContain('<reviews>');
    await shop.admin('/products/mug', { method: 'PUT', body: { url: 'https://shop.test/mug' } });
    await shop.buyAndReview('mug', { rating: 1, body: 'Leaks.' });
    const xml = await makeFeed(shop);
    console.log(xml);
    expect(reviewsOf(xml)).toHaveLength(1);
    expect(textsOf(xml, 'overall')).toEqual(['1']);
  });
});
