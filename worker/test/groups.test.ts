/** Review groups: products that show each other's reviews. */
import { describe, expect, it } from 'vitest';
import type { ProductPage, ReviewPage, Summary, SummaryList } from '@vouch/contract';
import { freshDatabase, openShop, type TestShop } from './shop.ts';
import { rowsRead, store } from './stored-reviews.ts';

const put = (shop: TestShop, product: string, group: string | null, more: object = {}) =>
  shop.admin(`/products/${product}`, { method: 'PUT', body: { group, ...more } });
const summary = async (shop: TestShop, product: string) =>
  (await shop.call<Summary>(`/products/${product}/summary`)).body;
const titles = async (shop: TestShop, product: string, query = '') =>
  (await shop.call<ReviewPage>(`/products/${product}/reviews?${query}`)).body.items
    .map(({ title, productId }) => `${productId}: ${title}`)
    .toSorted();

describe('a group', () => {
  freshDatabase();

  it('shows the reviews of all its products with each, and each says which it is about', async () => {
    const shop = await openShop();
    await put(shop, 'red', 'mugs', { title: 'Red mug', url: 'https://shop.test/red' });
    await put(shop, 'blue', 'mugs', { title: 'Blue mug' });
    await shop.buyAndReview('red', { rating: 5, title: 'Bright', locale: 'en' });
    await shop.buyAndReview('blue', { rating: 2, title: 'Dull', locale: 'nl' });
    await shop.buyAndReview('plate', { rating: 1, title: 'Broken' });
    for (const product of ['red', 'blue']) {
      expect(await titles(shop, product)).toEqual(['blue: Dull', 'red: Bright']);
      expect(await titles(shop, product, 'rating=2')).toEqual(['blue: Dull']);
      expect(await titles(shop, product, 'q=bright')).toEqual(['red: Bright']);
      const { body } = await shop.call<ProductPage>(`/products/${product}`);
      expect(body.product.productId).toBe(product);
      expect(body.summary).toMatchObject({ productId: product, count: 2, average: 3.5 });
      expect(body.counts).toMatchObject({ verified: 2, languages: { en: 1, nl: 1 } });
      expect(body.reviews.matches).toEqual({ count: 2, atLeast: false });
      expect(body.group).toEqual([
        { productId: 'blue', title: 'Blue mug', url: null },
        { productId: 'red', title: 'Red mug', url: 'https://shop.test/red' },
      ]);
      const jsonLd = await shop.call<{ aggregateRating: object }>(`/products/${product}/json-ld`);
      expect(jsonLd.body.aggregateRating).toMatchObject({ ratingValue: 3.5, reviewCount: 2 });
    }
    const list = await shop.call<SummaryList>('/summaries?product=red&product=plate&product=blue');
    expect(list.body.items.map(({ count }) => count)).toEqual([2, 1, 2]);
    expect((await shop.call<ProductPage>('/products/plate')).body.group).toEqual([]);
  });

  it('is joined and left with all reviews, also those that are published later', async () => {
    const shop = await openShop();
    await put(shop, 'red', 'mugs');
    await shop.buyAndReview('red', { rating: 5, title: 'Bright' });
    const held = await shop.buyAndReview('blue', { rating: 1, title: 'Mail kim@example.com' });
    await shop.buyAndReview('blue', { rating: 3, title: 'Plain' });
    await put(shop, 'blue', 'mugs');
    await shop.admin(`/reviews/${held.review.id}/decision`, {
      method: 'POST',
      body: { decision: 'publish' },
    });
    expect(await summary(shop, 'red')).toMatchObject({ count: 3, average: 3 });
    expect(await titles(shop, 'red', 'q=plain')).toEqual(['blue: Plain']);
    await put(shop, 'blue', null);
    expect(await summary(shop, 'red')).toMatchObject({ count: 1, average: 5 });
    expect(await summary(shop, 'blue')).toMatchObject({ count: 2, average: 2 });
    expect(await titles(shop, 'red')).toEqual(['red: Bright']);
    expect(await titles(shop, 'blue', 'q=plain')).toEqual(['blue: Plain']);
    await put(shop, 'red', null);
    expect(await summary(shop, 'red')).toMatchObject({ count: 1, average: 5 });
  });

  it('of one name in two shops, or of the name of a product, is not the same', async () => {
    const [one, other] = [await openShop('one'), await openShop('other')];
    for (const shop of [one, other]) {
      await put(shop, 'red', 'blue');
      await put(shop, 'blue', null);
    }
    await one.buyAndReview('red', { title: 'Bright' });
    expect(await titles(other, 'red')).toEqual([]);
    expect(await titles(one, 'blue')).toEqual([]);
  });

  it('is read for one row more than a product', async () => {
    const shop = await openShop();
    await store(shop, 'mug', 300);
    await put(shop, 'mug', 'mugs');
    await put(shop, 'cup', 'mugs');
    const first = await shop.call<Summary>('/products/cup/summary');
    expect(first.body.count).toBe(300);
    expect(rowsRead(first.headers)).toBe(2);
    for (const query of ['', 'sort=helpful', 'sort=media&rating=2', 'verified=true']) {
      const { headers, body } = await shop.call<ReviewPage>(`/products/cup/reviews?${query}`);
      expect(body.items).toHaveLength(10);
      expect(rowsRead(headers), query).toBeLessThanOrEqual(10 + 3);
    }
  });
});
