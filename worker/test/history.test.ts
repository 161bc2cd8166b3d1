/** What anybody may read of a review that was edited. */
import { describe, expect, it } from 'vitest';
import type { AdminReviewDetail, ReviewHistory, SubmitReceipt } from '@vouch/contract';
import { as, freshDatabase, HELD, openShop, type TestShop } from './shop.ts';

const history = (shop: TestShop, id: string) => shop.call<ReviewHistory>(`/reviews/${id}/history`);
/** The titles that anybody may read of it. */
const told = async (shop: TestShop, { review }: SubmitReceipt) =>
  (await history(shop, review.id)).body.items.map(({ title }) => title);
const edit = (shop: TestShop, { review, manageToken }: SubmitReceipt, body: object) =>
  shop.call(`/reviews/${review.id}`, { method: 'PATCH', body, ...as(manageToken) });
const decide = (shop: TestShop, { review }: SubmitReceipt, body: object) =>
  shop.admin(`/reviews/${review.id}/decision`, { method: 'POST', body });

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

  it('shows no edit that waits', async () => {
    const shop = await openShop();
    const receipt = await shop.buyAndReview('mug', { title: 'First' });
    await edit(shop, receipt, { title: 'Second' });
    await edit(shop, receipt, { title: HELD });
    expect(await told(shop, receipt)).toEqual(['First']);
  });

  it('begins anew, without a name, once its author is anonymous', async () => {
    const shop = await openShop();
    const receipt = await shop.buyAndReview('mug', { title: 'So says Kim', author: { name: 'Kim Jansen' } });
    await edit(shop, receipt, { title: 'Second', author: { anonymous: true } });
    expect(await told(shop, receipt)).toEqual([]);
    await edit(shop, receipt, { title: 'Third' });
    const { body, text } = await history(shop, receipt.review.id);
    expect(body.items.map(({ title }) => title)).toEqual(['Second']);
    expect(text).not.toContain('Kim');
  });

  it('does not name its author when the edit that takes the name away has waited', async () => {
    const shop = await openShop();
    const receipt = await shop.buyAndReview('mug', { title: 'So says Kim', author: { name: 'Kim Jansen' } });
    await edit(shop, receipt, { title: HELD, author: { anonymous: true } });
    await decide(shop, receipt, { decision: 'publish' });
    expect(await told(shop, receipt)).toEqual([]);
  });

  it('does not keep public what its author took out: personal data and hate', async () => {
    const shop = await openShop();
    const receipt = await shop.buyAndReview('mug', { title: 'First' });
    await edit(shop, receipt, { title: 'Call me: +31 6 12345678' });
    await decide(shop, receipt, { decision: 'publish' });
    expect(await told(shop, receipt)).toEqual(['First']);
    await edit(shop, receipt, { title: 'Third' });
    expect(await told(shop, receipt)).toEqual([]);
    await edit(shop, receipt, { title: 'Fourth' });
    expect(await told(shop, receipt)).toEqual(['Third']);
    // The shop's people still see what it was about.
    const { body } = await shop.admin<AdminReviewDetail>(`/reviews/${receipt.review.id}`);
    expect(body.history).toHaveLength(3);
  });

  it('does not keep public what the shop refused, once the review has other words', async () => {
    const shop = await openShop();
    const receipt = await shop.buyAndReview('mug', { title: 'The seller lives at 5 Mill Lane', rating: 1 });
    await edit(shop, receipt, { rating: 2 });
    await decide(shop, receipt, { decision: 'refuse', reason: 'personal_data' });
    await edit(shop, receipt, { title: 'Broke in a week' });
    await decide(shop, receipt, { decision: 'publish' });
    expect(await told(shop, receipt)).toEqual([]);
    await edit(shop, receipt, { title: 'Broke in a day' });
    expect(await told(shop, receipt)).toEqual(['Broke in a week']);
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
    await shop.call(`/reviews/${receipt.review.id}`, { method: 'DELETE', ...as(receipt.manageToken) });
    expect((await history(shop, receipt.review.id)).status).toBe(404);
  });
});
