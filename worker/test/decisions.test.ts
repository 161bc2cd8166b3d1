/** What people and policies decide: on the review or on its edit, once, and never by the stars. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { AdminReviewDetail, OwnReview, Problem, ProductPage, Summary } from '@vouch/contract';
import { as, firstReview, freshDatabase, HELD, openShop, type TestShop } from './shop.ts';

describe('decisions', () => {
  freshDatabase();

  /** A published review of which an edit waits. */
  async function reviewWithEdit(shop: TestShop) {
    const { review, manageToken } = await shop.buyAndReview('mug', { body: 'Fine.' });
    const path = `/reviews/${review.id}`;
    await shop.call(path, { method: 'PATCH', body: { body: HELD }, ...as(manageToken) });
    const decide = <Body = AdminReviewDetail>(body: object) =>
      shop.admin<Body>(`${path}/decision`, { method: 'POST', body });
    return { decide, own: async () => (await shop.call<OwnReview>(path, as(manageToken))).body };
  }
  const spam = { decision: 'refuse', reason: 'spam_or_advertising' };

  it('on a review take it down at once, and the edit that waits with it', async () => {
    const shop = await openShop();
    const { decide, own } = await reviewWithEdit(shop);
    const decided = await decide({ ...spam, target: 'review' });
    expect(decided.body).toMatchObject({ status: 'refused', waiting: false, pendingEdit: null });
    expect((await shop.call<ProductPage>('/products/mug')).body.reviews.items).toEqual([]);
    expect((await shop.call<Summary>('/products/mug/summary')).body.count).toBe(0);
    expect(await own()).toMatchObject({ status: 'refused', reason: spam.reason, pendingEdit: null });
  });

  it('on an edit leave the review public, however often they are sent', async () => {
    const shop = await openShop();
    const { decide } = await reviewWithEdit(shop);
    const first = await decide({ ...spam, target: 'edit' });
    expect(first.body).toMatchObject({ status: 'published', waiting: false, pendingEdit: null });
    for (const decision of [spam, { decision: 'publish' }]) {
      const again = await decide<Problem>({ ...decision, target: 'edit' });
      expect([again.status, again.body.code]).toEqual([409, 'conflict']);
    }
    expect((await firstReview(shop)).body).toBe('Fine.');
  });

  it('to publish a review that is public leave the edit waiting', async () => {
    const shop = await openShop();
    const { decide } = await reviewWithEdit(shop);
    const decided = await decide({ decision: 'publish', target: 'review' });
    expect(decided.body).toMatchObject({
      status: 'published',
      waiting: true,
      pendingEdit: { body: HELD },
    });
    expect((await firstReview(shop)).body).toBe('Fine.');
  });

  it('of two people at the same moment: one wins, nothing is counted twice', async () => {
    const shop = await openShop();
    const { review } = await shop.buyAndReview('mug', { body: HELD });
    const decide = (body: object) => shop.admin(`/reviews/${review.id}/decision`, { method: 'POST', body });
    const answers = await Promise.all([
      decide({ decision: 'publish' }),
      decide({ decision: 'publish' }),
      decide({ decision: 'refuse', reason: 'off_topic' }),
    ]);
    expect(answers.every((answer) => [200, 409].includes(answer.status))).toBe(true);
    const { body } = await shop.call<Summary>('/products/mug/summary');
    const { n } = (await env.DB.prepare(
      "select count(*) as n from reviews where status = 'published'",
    ).first<{ n: number }>())!;
    expect(body.count).toBe(n);
  });

  it('wait for a person when the field that people do not see was filled in', async () => {
    const shop = await openShop();
    const { review } = await shop.buyAndReview('mug', { website: 'https://bots.example' });
    expect(review.status).toBe('pending');
    const seen = await shop.admin<AdminReviewDetail>(`/reviews/${review.id}`);
    expect(seen.body.findings).toMatchObject([{ kind: 'bot', detector: 'honeypot' }]);
  });

  it('never depend on the stars: flip the rating, and findings and outcome stay the same', async () => {
    const shop = await openShop();
    const words = ['Lovely mug', HELD, 'call +31 6 12345678', 'what a piece of shit', 'www.cheap-mugs.com'];
    for (const body of words) {
      const outcomes = new Set<string>();
      for (const rating of [1, 2, 3, 4, 5]) {
        const { review } = await shop.buyAndReview('mug', { rating, body });
        const seen = await shop.admin<AdminReviewDetail>(`/reviews/${review.id}`);
        outcomes.add(JSON.stringify([review.status, seen.body.findings]));
      }
      expect(outcomes.size, body).toBe(1);
    }
  });
});
