/** The elements of a product as HTML: seen before any script, and by those who run none. */
import { describe, expect, it } from 'vitest';
import type { Problem, ProductPage } from '@vouch/contract';
import { freshDatabase, openShop } from './shop.ts';

/** The element's HTML out of a fragment. */
const part = (html: string, name: string) =>
  new RegExp(`<vouch-${name} .*?</vouch-${name}>`, 's').exec(html)?.[0] ?? '';

/** What one reads in it. */
const words = (html: string) =>
  html
    .replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

function data(html: string): { product: string; state: { page: ProductPage } } {
  const [, json] = /<script type="application\/json" class="vouch-data">(.*?)<\/script>/s.exec(html)!;
  return JSON.parse(json!) as { product: string; state: { page: ProductPage } };
}

describe('a fragment', () => {
  freshDatabase();

  it('holds the elements that were asked for, in their order, with their data', async () => {
    const shop = await openShop();
    await shop.buyAndReview('mug', { title: 'Keeps warm', body: 'For an hour.' });
    const { status, headers, text } = await shop.call('/products/mug/fragment?elements=reviews,rating');
    expect(status).toBe(200);
    expect(headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect([...text.matchAll(/<vouch-(\w+) /g)].map(([, name]) => name)).toEqual(['reviews', 'rating']);
    expect(words(part(text, 'reviews'))).toMatch(/From 1 review so far.*Keeps warm.*For an hour\./);
    const { body } = await shop.call<ProductPage>('/products/mug');
    expect(data(text).state.page).toEqual(body);
  });

  it('speaks the language that was asked for, and the shop’s without one', async () => {
    const shop = await openShop();
    await shop.buyAndReview('mug');
    await shop.admin('/settings', { method: 'PATCH', body: { locale: 'nl' } });
    const read = async (query: string) => {
      const { text } = await shop.call(`/products/mug/fragment?elements=reviews${query}`);
      return [
        ...(/ locale="(\w+)"/.exec(text) ?? []).slice(1),
        ...(/<div class="frame " lang="(\w+)" dir="(\w+)">/.exec(text) ?? []).slice(1),
        /aria-label="([^"]* Kim)"/.exec(text)?.[1],
      ];
    };
    expect(await read('')).toEqual(['nl', 'nl', 'ltr', 'Beoordeling van Kim']);
    expect(await read('&locale=ar')).toEqual(['ar', 'ar', 'rtl', expect.stringContaining('Kim')]);
    expect(await read('&locale=en')).toEqual(['en', 'en', 'ltr', 'Review by Kim']);
  });

  it('refuses an element that nobody knows', async () => {
    const shop = await openShop();
    for (const query of [
      'elements=rating,carousel',
      'elements=',
      'locale=not_a_tag',
      'json-ld=all',
      'cursor=abc',
    ]) {
      const answer = await shop.call<Problem>(`/products/mug/fragment?${query}`);
      expect([answer.status, answer.body.code], query).toEqual([422, 'validation_failed']);
    }
  });

  it('says of an unknown product that it has no reviews, and describes nothing to search engines', async () => {
    const shop = await openShop();
    const { text } = await shop.call('/products/nobody-told/fragment?elements=rating,reviews');
    expect(words(part(text, 'rating'))).toBe('No reviews yet');
    expect(text).not.toContain('application/ld+json');
  });
});
