/** What other shoppers do with a review: vote and report, once each. */
import { describe, expect, it } from 'vitest';
import type { AdminReviewDetail, Problem } from '@vouch/contract';
import { after, firstReview, freshDatabase, openShop } from './shop.ts';

describe('other shoppers', () => {
  freshDatabase();

  it('vote once each, change their mind, and take it back', async () => {
    const shop = await openShop();
    const { review } = await shop.buyAndReview('mug');
    const vote = (helpful: boolean | null, address = '203.0.113.7') =>
      shop.call(`/reviews/${review.id}/vote`, {
        method: 'POST',
        body: { helpful },
        headers: { 'CF-Connecting-IP': address },
      });
    for (const helpful of [true, true, false, true]) expect((await vote(helpful)).status).toBe(204);
    await vote(false, '2001:db8:1:2::1');
    await vote(false, '2001:db8:1:2:ffff::9');
    expect((await firstReview(shop)).helpful).toEqual({ yes: 1, no: 1 });
    await vote(null);
    const last = await vote(null);
    expect((await firstReview(shop, after(last))).helpful).toEqual({ yes: 0, no: 1 });
    expect(
      (await shop.call('/reviews/nobody/vote', { method: 'POST', body: { helpful: true } })).status,
    ).toBe(404);
    const server = await shop.call<Problem>(`/reviews/${review.id}/vote`, {
      method: 'POST',
      origin: null,
      body: { helpful: true },
    });
    expect(server.body.code).toBe('origin_not_allowed');
  });

  it('report, once each, and reports alone take nothing down', async () => {
    const shop = await openShop();
    const { review } = await shop.buyAndReview('mug', { rating: 1 });
    const report = (address: string) =>
      shop.call(`/reviews/${review.id}/report`, {
        method: 'POST',
        body: { reason: 'fake', text: 'Never bought' },
        headers: { 'CF-Connecting-IP': address },
      });
    for (const address of ['203.0.113.1', '203.0.113.1', '203.0.113.2'])
      expect((await report(address)).status).toBe(204);
    const seen = await shop.admin<AdminReviewDetail>(`/reviews/${review.id}`);
    expect(seen.body).toMatchObject({
      status: 'published',
      reports: 2,
      reportList: [{ reason: 'fake' }, { reason: 'fake' }],
    });
  });
});
