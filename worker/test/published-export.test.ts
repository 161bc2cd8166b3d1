/** Lists for those who tell other platforms of a shop's reviews: what is public, and products that feeds miss. */
import { describe, expect, it } from 'vitest';
import type { AdminProductPage, Problem, PublishedRow } from '@vouch/contract';
import { call, freshDatabase, HELD, openShop, type TestShop } from './shop.ts';
import { rowsRead, store } from './stored-reviews.ts';

const put = (shop: TestShop, product: string, body: object) =>
  shop.admin(`/products/${product}`, { method: 'PUT', body });

async function published(shop: TestShop): Promise<PublishedRow[]> {
  const { text } = await shop.admin('/exports/published');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PublishedRow);
}

describe('the export of what is public', () => {
  freshDatabase();

  it('holds every published review with its product, and nothing that leads to a person', async () => {
    const shop = await openShop();
    await put(shop, 'mug', { title: 'Mug', mpn: 'M-1' });
    const { review } = await shop.buyAndReview('mug', { rating: 2, body: HELD });
    await shop.buyAndReview('mug', { body: HELD });
    await shop.admin(`/reviews/${review.id}/decision`, { method: 'POST', body: { decision: 'publish' } });
    expect(await published(shop)).toMatchObject([
      {
        review: { id: review.id, rating: 2, body: 'Write to me at […] or see […]' },
        product: { productId: 'mug', title: 'Mug', mpn: 'M-1', url: null },
        best: 5,
        worst: 1,
      },
    ]);
  });

  it('goes on to the last one', async () => {
    const shop = await openShop();
    await store(shop, 'mug', 230);
    expect(new Set((await published(shop)).map(({ review }) => review.id)).size).toBe(230);
  });
});

describe('the products that feeds miss', () => {
  freshDatabase();

  it('are those without an address, and those that nobody else has a name for', async () => {
    const shop = await openShop();
    const url = 'https://shop.test/page';
    await put(shop, 'a-sku', { url, aliases: [{ kind: 'sku', value: 'A' }] });
    await put(shop, 'b-gtin', { url, aliases: [{ kind: 'gtin', value: '4006381333931' }] });
    await put(shop, 'c-mpn', { url, brand: 'Fjell', mpn: 'M-1' });
    await put(shop, 'd-wrong', { url, aliases: [{ kind: 'gtin', value: '4006381333932' }] });
    await put(shop, 'e-brand', { url, brand: 'Fjell' });
    await put(shop, 'f-page', { aliases: [{ kind: 'sku', value: 'F' }] });
    await shop.buyAndReview('g-new');
    const { body } = await shop.admin<AdminProductPage>('/products?unmatched=true');
    expect(body.items.map(({ productId, missing }) => [productId, missing])).toEqual([
      ['d-wrong', ['identifier']],
      ['e-brand', ['identifier']],
      ['f-page', ['url']],
      ['g-new', ['url', 'identifier']],
    ]);
    expect(body.items.at(-1)).toMatchObject({ reviewCount: 1, title: null });
    expect((await shop.admin<AdminProductPage>('/products')).body.items).toHaveLength(7);
  });

  it('are read in pages, as many rows as are shown and one more, of this shop alone', async () => {
    const [shop, other] = [await openShop('tea'), await openShop('coffee')];
    for (let n = 10; n < 25; n++) {
      await put(shop, `mug-${n}`, {});
      await put(shop, `known-${n}`, {
        url: 'https://shop.test/x',
        aliases: [{ kind: 'sku', value: `s${n}` }],
      });
      await put(other, `cup-${n}`, {});
    }
    const found: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const more: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body, headers } = await shop.admin<AdminProductPage>(`/products?unmatched=true&limit=4${more}`);
      // The key's row, the shop's, and the page.
      expect(rowsRead(headers)).toBeLessThanOrEqual(2 + 5);
      found.push(...body.items.map(({ productId }) => productId));
      cursor = body.nextCursor;
    }
    expect(found).toEqual(Array.from({ length: 15 }, (_, at) => `mug-${at + 10}`));
    const foreign = await shop.admin<AdminProductPage>('/products?limit=4');
    const { status } = await shop.admin<Problem>(
      `/products?unmatched=true&cursor=${foreign.body.nextCursor}`,
    );
    expect(status).toBe(422);
    const { body: problem } = await call<Problem>('/v1/shops/coffee/admin/products', {
      headers: { Authorization: `Bearer ${shop.key}` },
      origin: null,
    });
    expect(problem.code).toBe('forbidden');
  });
});
