/** What anybody may read of a review that was edited. */
import { describe, expect, it } from 'vitest';
import type { ReviewHistory, SubmitReceipt } from '@vouch/contract';
import { freshDatabase, openShop, type TestShop } from './shop.ts';

const history = (shop: TestShop, id: string) => shop.call<ReviewHistory>(`/reviews/${id}/history`);
const edit = (shop: TestShop, { review, manageToken }: SubmitReceipt, body: object) =>
  shop.call(`/reviews/${review.id}`, {
    method: 'PATCH',
    body,
    headers: { Authorization: `Bearer ${manageToken}` },
  });

describe('the history of a review', () => {
  freshDatabase();

  it('tells the words before, oldest first, to anybody', async () => {
    const shop = await openShop();
    const receipt = await shop.buyAndReview('mug', { title: 'First', rating: 5 });
    expect((await history(shop, receipt.review.id)).body).toEqual({ items: [] });
    await edit(shop, receipt, { title: 'Second', rating: 2 });
    await edit(shop, receipt, { title: 'Third' });
    const { body, headers } = await shop.call<ReviewHistory>(`/reviews/${receipt.review.id}/history`, {
      origin: 'https://any.test',
    });
    expect(body.items.map(({ title, rating }) => [title, rating])).toEqual([
      ['First', 5],
      ['Second', 2],
    ]);
    expect(headers.get('Cache-Control')).toMatch(/^public/);
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('ETag')).not.toBeNull();
  });

  it('names nobody who has become anonymous, and shows no edit that waits', async () => {
    const shop = await openShop();
    const receipt = await shop.buyAndReview('mug', { title: 'First', author: { name: 'Kim Jansen' } });
    await edit(shop, receipt, { title: 'Second', author: { anonymous: true } });
    await edit(shop, receipt, { title: 'Mail kim@example.com' });
    const { body, text } = await history(shop, receipt.review.id);
    expect(body.items.map(({ title }) => title)).toEqual(['First']);
    expect(text).not.toMatch(/Kim|kim@/);
  });

  it('is not told of what is not published, or by another shop', async () => {
    const shop = await openShop();
    const other = await openShop('other');
    const receipt = await shop.buyAndReview('mug');
    const held = await shop.buyAndReview('mug', { title: 'Mail kim@example.com' });
    await edit(shop, receipt, { title: 'Second' });
    expect((await history(other, receipt.review.id)).status).toBe(404);
    expect((await history(shop, held.review.id)).status).toBe(404);
    expect((await history(shop, 'nothing')).status).toBe(404);
    await shop.call(`/reviews/${receipt.review.id}`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${receipt.manageToken}` },
    });
    expect((await history(shop, receipt.review.id)).status).toBe(404);
  });
});
