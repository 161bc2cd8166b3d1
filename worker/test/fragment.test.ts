/** The elements of a product as HTML: seen before any script, and by those who run none. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { Problem, ProductPage } from '@vouch/contract';
import { renderFragment } from '@vouch/rendering';
import { HOST, freshDatabase, openShop, type TestShop } from './shop.ts';

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

describe('a buyer’s fragment', () => {
  freshDatabase();

  const read = (shop: TestShop, token?: string) =>
    shop.call('/products/mug/fragment?elements=form', {
      origin: null,
      headers: token === undefined ? {} : { 'Vouch-Purchase-Token': token },
    });

  it('holds their form, sends it by itself, and is kept by nobody', async () => {
    const shop = await openShop();
    const token = await shop.token('order-1', ['mug'], { name: 'Kim' });
    const { headers, text } = await read(shop, token);
    expect(headers.get('Cache-Control')).toBe('private, no-store');
    const form = part(text, 'form');
    expect(form).toContain(`action="${HOST}/v1/shops/demo/reviews"`);
    const hidden = [...form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)];
    expect(Object.fromEntries(hidden.map(([, name, value]) => [name, value]))).toEqual({
      productId: 'mug',
      locale: 'en',
      token,
    });
    expect(form).toContain('id="name" name="name" autocomplete="name" value="Kim"');
    expect(form).not.toMatch(/ checked/);
  });

  it('tells everybody else how buyers come to write', async () => {
    const shop = await openShop();
    const other = await shop.token('order-2', ['plate']);
    for (const token of [undefined, 'nonsense', other, `${other}x`]) {
      const { text, status } = await read(shop, token);
      expect([status, words(part(text, 'form'))]).toEqual([
        200,
        'Reviews here come from buyersTo write one, open the review link in your order confirmation.',
      ]);
      expect(text).not.toContain('name="token"');
    }
    expect((await read(shop)).headers.get('Cache-Control')).toContain('public');
    expect((await read(shop)).headers.get('Vary')).toContain('Vouch-Purchase-Token');
  });

  it('is the same for everybody where reviews need no proof', async () => {
    const shop = await openShop();
    await shop.admin('/settings', { method: 'PATCH', body: { unverifiedReviews: true } });
    const form = part((await read(shop)).text, 'form');
    expect(form).toContain('method="post"');
    expect(form).not.toContain('name="token"');
  });
});

describe('what shoppers typed', () => {
  freshDatabase();

  /** The tags, by name: what a parser makes elements of. */
  const tags = (html: string) =>
    html.replaceAll(/<script .*?<\/script>/gs, '').match(/<\/?[a-z][\w-]*|<!--|<[^a-z/!]/gi);

  it('is text in a fragment, whatever it is', async () => {
    const shop = await openShop();
    await shop.buyAndReview('mug', { title: 'plain', body: 'plain' });
    const { body: page } = await shop.call<ProductPage>('/products/mug');
    const [review] = page.reviews.items;
    const draw = (text: string) =>
      renderFragment({
        api: HOST,
        shop: 'demo',
        product: `mug${text}`,
        page: {
          ...page,
          product: { ...page.product, title: text },
          settings: { ...page.settings, shopName: text, unverifiedReviews: true },
          reviews: {
            ...page.reviews,
            items: [
              {
                ...review!,
                title: text,
                body: text,
                author: { name: text, anonymous: false },
                reply: { body: text, createdAt: review!.createdAt! },
              },
            ],
          },
        },
        elements: ['rating', 'reviews', 'form'],
        locale: 'en',
        view: {},
        token: text,
        jsonLd: true,
        productNode: text,
      });
    const plain = await draw('plain');
    const strings = JSON.parse(env.STRINGS['naughty-strings.json'] ?? '[]') as string[];
    const own = [
      '</script><script>alert(1)</script>',
      '</template>',
      '"><img src=x onerror=1>',
      '<!--',
      "' x='",
    ];
    for (const text of [...strings, ...own].filter(
      (one) => one !== '' && one.length < 800 && !one.includes('\n'),
    )) {
      const html = await draw(text);
      expect(tags(html), text).toEqual(tags(plain));
      const [, ...scripts] = html.split('<script ');
      for (const script of scripts) {
        const json = script.slice(script.indexOf('>') + 1, script.indexOf('</script>'));
        expect(JSON.stringify(JSON.parse(json)), text).toContain(JSON.stringify(text));
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      }
    }
  });
});
