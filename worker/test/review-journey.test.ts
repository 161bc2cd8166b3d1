/** The way of a review, ① to ⑨: from the form to the search engine. */
import { describe, expect, it } from 'vitest';
import type { AdminReviewPage, ProductPage } from '@vouch/contract';
import { freshDatabase, openShop } from './shop.ts';

describe('the way of a review', () => {
  freshDatabase();

  it('leads from a buyer to the list, the summary and the structured data', async () => {
    const shop = await openShop();
    const token = await shop.token('1001', ['mug']);
    const submitted = await shop.submit({
      token,
      rating: 4,
      title: 'Keeps warm',
      body: 'Two hours at least.',
    });
    expect(submitted.status).toBe(201);
    expect(submitted.body.review.status).toBe('published');

    const page = await shop.call<ProductPage>('/products/mug');
    expect(page.body.summary).toMatchObject({
      count: 1,
      average: 4,
      verifiedCount: 1,
      histogram: { '4': 1 },
    });
    expect(page.body.reviews.items).toMatchObject([
      { rating: 4, title: 'Keeps warm', author: { name: 'Kim', anonymous: false }, verified: { by: 'shop' } },
    ]);

    const jsonLd = await shop.call<Record<string, unknown>>('/products/mug/json-ld');
    expect(jsonLd.headers.get('Content-Type')).toBe('application/ld+json');
    expect(jsonLd.body).toMatchObject({
      '@type': 'Product',
      aggregateRating: { ratingValue: 4, reviewCount: 1 },
    });
  });

  it('stops in the queue when something should be looked at, whatever the stars, until a person decides', async () => {
    const shop = await openShop();
    const { review } = await shop.buyAndReview('mug', {
      rating: 5,
      body: 'See https://spam.example/now for more',
    });
    expect(review.status).toBe('pending');
    expect((await shop.call<ProductPage>('/products/mug')).body.summary.count).toBe(0);

    const queue = await shop.admin<AdminReviewPage>('/reviews?status=pending');
    expect(queue.body.items).toMatchObject([
      { review: { id: review.id }, findings: [{ kind: 'link', field: 'body' }] },
    ]);

    const decided = await shop.admin(`/reviews/${review.id}/decision`, {
      method: 'POST',
      body: { decision: 'publish' },
    });
    expect(decided.status).toBe(200);
    expect((await shop.call<ProductPage>('/products/mug')).body.summary.count).toBe(1);
    expect((await shop.admin<AdminReviewPage>('/reviews?status=pending')).body.items).toEqual([]);
  });

  it('lets the shop answer in public', async () => {
    const shop = await openShop();
    const { review } = await shop.buyAndReview('mug', { rating: 1 });
    await shop.admin(`/reviews/${review.id}/reply`, {
      method: 'PUT',
      body: { body: 'Sorry! We sent a new one.' },
    });
    const page = await shop.call<ProductPage>('/products/mug');
    expect(page.body.reviews.items[0]!.reply).toMatchObject({ body: 'Sorry! We sent a new one.' });
  });
});
