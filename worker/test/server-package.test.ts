/** `renderReviews` of @vouch/server against the real Worker: what it promises to a shop's page. */
import { exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { renderReviews, type RenderReviewsOptions } from '@vouch/server';
import { freshDatabase, HOST, openShop } from './shop.ts';

const fetchWorker: NonNullable<RenderReviewsOptions['fetch']> = (url, init) =>
  exports.default.fetch(new Request(url, init));

const render = (more: Partial<RenderReviewsOptions> = {}) =>
  renderReviews({ api: HOST, shop: 'demo', product: 'mug', timeoutMs: 5_000, fetch: fetchWorker, ...more });

describe('a page that is rendered by a shop', () => {
  freshDatabase();

  it('has each element, what the browser takes over, and the structured data', async () => {
    const shop = await openShop();
    await shop.buyAndReview('mug', { title: '</vouch-reviews><script>', body: 'Holds tea.' });
    const { html, elements, data, structuredData, jsonLd, isRendered } = await render({ locale: 'nl' });
    expect(isRendered).toBe(true);
    for (const [name, element] of Object.entries(elements))
      expect(element).toMatch(
        new RegExp(`^<vouch-${name} [^]*<template shadowrootmode="open">[^]*</vouch-${name}>$`),
      );
    expect(elements.reviews).toContain('Holds tea.');
    expect(elements.reviews).toContain('Beoordelingen van klanten');
    expect(elements.reviews).not.toContain('</vouch-reviews><script>');
    expect(data).toMatch(/^<script type="application\/json" class="vouch-data">[^]*<\/script>$/);
    expect(structuredData).toMatch(/^<script type="application\/ld\+json"/);
    expect(jsonLd).toMatchObject({ '@type': 'Product', aggregateRating: { reviewCount: 1 } });
    expect(html).toContain(elements.form);
  });

  it('joins the page’s own node, or leaves the structured data to the page', async () => {
    const shop = await openShop();
    await shop.buyAndReview('mug');
    expect((await render({ productNode: 'https://shop.test/mug#it' })).jsonLd).toMatchObject({
      '@id': 'https://shop.test/mug#it',
    });
    expect(await render({ productNode: false })).toMatchObject({
      isRendered: true,
      structuredData: '',
      jsonLd: null,
    });
  });

  it('shows the reviews that its address asks for', async () => {
    const shop = await openShop();
    await shop.buyAndReview('mug', { title: 'The worst.', rating: 1 });
    for (let at = 0; at < 10; at++) await shop.buyAndReview('mug', { title: `Good ${at}.`, rating: 5 });
    const list = await shop.call<{ nextCursor: string }>('/products/mug/reviews');
    expect((await render()).elements.reviews).not.toContain('The worst.');
    expect((await render({ cursor: list.body.nextCursor })).elements.reviews).toContain('The worst.');
    expect((await render({ sort: 'lowest' })).elements.reviews).toContain('The worst.');
    expect((await render({ cursor: 'made-up', sort: 'none' })).elements.reviews).toContain('Good 9.');
  });

  it('knows the buyer whom it is for', async () => {
    const shop = await openShop();
    const token = await shop.token('1001', ['mug']);
    expect((await render({ token })).elements.form).toContain(token);
    expect((await render()).elements.form).not.toContain(token);
  });

  it('holds the plain elements of a shop that Vouch does not know', async () => {
    expect(await render()).toMatchObject({
      isRendered: false,
      elements: {
        rating: '<vouch-rating product="mug" shop="demo" api="https://vouch.test"></vouch-rating>',
      },
    });
  });
});
