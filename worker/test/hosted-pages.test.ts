/** Vouch's own pages of a shop: found by search engines where the shop has no page of its own, and off unless wanted. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { call, freshDatabase, openShop, type TestShop } from './shop.ts';

async function openHosted(settings: object = {}): Promise<TestShop> {
  const shop = await openShop();
  await shop.admin('/settings', { method: 'PATCH', body: { hostedPages: true, ...settings } });
  return shop;
}

const put = (shop: TestShop, product: string, body: object = {}) =>
  shop.admin(`/products/${encodeURIComponent(product)}`, { method: 'PUT', body });

const links = (html: string, rel: string) =>
  [...html.matchAll(/<link\s+rel="([^"]*)"(?:\s+hreflang="([^"]*)")?\s+href="([^"]*)"/g)]
    .filter(([, found]) => found === rel)
    .map(([, , hreflang, href]) => (hreflang === undefined ? href : [hreflang, href]));

const QUESTIONS = [
  { id: 'use', kind: 'text', label: { en: 'Use?', nl: 'Gebruik?', ar: 'استخدام؟', xx: '?' } },
];

describe('the pages are not there', () => {
  freshDatabase();

  it.each(['/s/demo', '/s/demo/products/mug', '/s/demo/sitemap.xml'])(
    'unless the shop wants them: %s',
    async (path) => {
      const shop = await openShop();
      await shop.buyAndReview('mug');
      const [off, unknown] = [await call(path), await call(path.replace('demo', 'nowhere'))];
      expect([off.status, unknown.status]).toEqual([404, 404]);
      expect(off.text).toBe(unknown.text);
      expect(off.headers.get('Cache-Control')).toBe('no-store');
    },
  );
});

describe('the page of the shop', () => {
  freshDatabase();

  it('shows all of its reviews, each with its product', async () => {
    const shop = await openHosted();
    await put(shop, 'mug', { title: 'Mug & spoon' });
    await shop.buyAndReview('mug', { title: '<b>Good</b>', body: 'Holds\ntea.', author: { name: 'Kim <3' } });
    await shop.buyAndReview('a/b', { author: { anonymous: true }, rating: 1 });
    const { status, text, headers } = await call('/s/demo');
    expect(status).toBe(200);
    expect(text).toContain('<h1><bdi>Shop demo</bdi>: Customer reviews</h1>');
    expect(text).toMatch(/href="\/s\/demo\/products\/mug"[^>]*>Mug &amp; spoon</);
    expect(text).toContain('href="/s/demo/products/a%2Fb"');
    expect(text).toContain('&lt;b&gt;Good&lt;/b&gt;');
    expect(text).toContain('Kim &lt;3');
    expect(text).toContain('Anonymous');
    expect(text).toContain('aria-label="1 out of 5 stars"');
    expect(text).toContain('✓ Confirmed by the shop');
    expect(headers.get('Cache-Control')).toMatch(/^public, max-age=10/);
  });

  it('says nothing to search engines of what the shop as a whole is rated', async () => {
    const shop = await openHosted();
    await shop.buyAndReview('mug');
    expect((await call('/s/demo')).text).not.toMatch(/ld\+json|itemprop|typeof=/);
  });

  it('goes on by links, to the last review and back', async () => {
    const shop = await openHosted();
    for (let at = 0; at < 21; at++) await shop.buyAndReview('mug', { title: `Review ${at}.` });
    const first = await call('/s/demo');
    const next = /<a rel="next"\s+href="([^"]+)"/.exec(first.text)![1]!.replaceAll('&amp;', '&');
    const second = await call(next);
    expect(first.text).toContain('Review 20.');
    expect(first.text).not.toContain('Review 0.');
    expect(second.text).toContain('Review 0.');
    expect(second.text).toMatch(/href="\/s\/demo"\s*>\s*Newest reviews/);
    expect(second.text).not.toContain('rel="next"');
    expect(second.headers.get('X-Robots-Tag')).toBe('noindex, follow');
    expect(links(second.text, 'canonical')).toEqual([]);
  });

  it('leads from a link that is no longer good to its beginning', async () => {
    await openHosted();
    const { status, headers } = await call('/s/demo?vouch-cursor=made-up');
    expect([status, headers.get('Location')]).toEqual([302, '/s/demo']);
  });

  it('speaks the languages of the shop, and says so to search engines', async () => {
    await openHosted({ questions: QUESTIONS });
    const { text } = await call('/s/demo?lang=nl');
    expect(text).toContain('<html lang="nl" dir="ltr">');
    expect(text).toContain('Nog geen beoordelingen');
    expect(links(text, 'canonical')).toEqual(['https://vouch.test/s/demo?lang=nl']);
    expect(links(text, 'alternate')).toEqual([
      ['en', 'https://vouch.test/s/demo'],
      ['nl', 'https://vouch.test/s/demo?lang=nl'],
      ['ar', 'https://vouch.test/s/demo?lang=ar'],
      ['x-default', 'https://vouch.test/s/demo'],
    ]);
    expect((await call('/s/demo?lang=ar')).text).toContain('<html lang="ar" dir="rtl">');
  });

  it.each(['fi', 'xx', '"><script>'])('is in the shop’s own language when asked for %s', async (lang) => {
    await openHosted({ questions: QUESTIONS });
    const { text } = await call(`/s/demo?lang=${encodeURIComponent(lang)}`);
    expect(text).toContain('<html lang="en" dir="ltr">');
    expect(links(text, 'canonical')).toEqual(['https://vouch.test/s/demo']);
  });

  it('shows nothing of another shop', async () => {
    await openHosted();
    const other = await openShop('other');
    await other.buyAndReview('mug', { title: 'Not yours' });
    expect((await call('/s/demo')).text).not.toContain('Not yours');
  });
});

describe('the page of a product', () => {
  freshDatabase();

  const MUG = { title: 'Mug & spoon', aliases: [{ kind: 'sku', value: 'M-1' }] };

  it('shows reviews and form before any script, and says the same to search engines', async () => {
    const shop = await openHosted();
    await put(shop, 'mug', MUG);
    await shop.buyAndReview('mug', { title: 'Keeps tea hot' });
    const { status, text, headers } = await call('/s/demo/products/mug');
    expect(status).toBe(200);
    expect(text).toMatch(/<h1[^>]*>Mug &amp; spoon<\/h1>/);
    for (const element of ['reviews', 'form'])
      expect(text).toMatch(new RegExp(`<vouch-${element} [^>]*><template shadowrootmode="open">`));
    expect(text).toContain('Keeps tea hot');
    const json = /<script type="application\/ld\+json"[^>]*>([^<]*)</.exec(text)![1]!;
    expect(JSON.parse(json)).toMatchObject({ '@type': 'Product', aggregateRating: { reviewCount: 1 } });
    expect(headers.get('Cache-Control')).toMatch(/^public, max-age=10/);
  });

  it('allows no style and no script but its own', async () => {
    const shop = await openHosted();
    await put(shop, 'mug', { ...MUG, image: 'https://pictures.test/mug.jpg' });
    const { text, headers } = await call('/s/demo/products/mug');
    const policy = headers.get('Content-Security-Policy')!;
    for (const [, style] of text.matchAll(/<style>([^]*?)<\/style>/g)) {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
      expect(policy).toContain(`'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`);
    }
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("img-src data: 'self' https://pictures.test;");
    expect(policy).not.toContain('unsafe');
    expect(text).not.toMatch(/ style=|<script(?![^>]*(src=|type="application\/))/);
  });

  it('says that it is a copy of the page in the shop, if there is one', async () => {
    const shop = await openHosted({ questions: QUESTIONS });
    await put(shop, 'mug', { ...MUG, url: 'https://shop.test/mug' });
    await put(shop, 'cup');
    const mug = (await call('/s/demo/products/mug')).text;
    expect(links(mug, 'canonical')).toEqual(['https://shop.test/mug']);
    expect(mug).toMatch(/<a href="https:\/\/shop\.test\/mug"\s*>See the product in the shop</);
    const cup = (await call('/s/demo/products/cup?lang=nl')).text;
    expect(links(cup, 'canonical')).toEqual(['https://vouch.test/s/demo/products/cup?lang=nl']);
    expect(links(cup, 'alternate')).toContainEqual(['ar', 'https://vouch.test/s/demo/products/cup?lang=ar']);
  });

  it('has one address, whatever else the product is called', async () => {
    const shop = await openHosted({ questions: QUESTIONS });
    await put(shop, 'mug', MUG);
    const { status, headers } = await call('/s/demo/products/M-1?lang=nl&utm_source=x');
    expect([status, headers.get('Location')]).toEqual([301, '/s/demo/products/mug?lang=nl']);
  });

  it('is not there for a product that nobody has told of', async () => {
    await openHosted();
    expect((await call('/s/demo/products/no-such')).status).toBe(404);
  });

  it('of other orders and further reviews is followed and not found', async () => {
    const shop = await openHosted();
    for (let at = 0; at < 11; at++)
      await shop.buyAndReview('mug', { title: `Review ${at}.`, rating: (at % 5) + 1 });
    const sorted = await call('/s/demo/products/mug?vouch-sort=lowest');
    expect(sorted.headers.get('X-Robots-Tag')).toBe('noindex, follow');
    const list = await shop.call<{ nextCursor: string }>('/products/mug/reviews');
    const second = await call(`/s/demo/products/mug?vouch-cursor=${list.body.nextCursor}`);
    expect(second.text).toContain('Review 0.');
    expect(second.text).not.toContain('Review 10.');
    const broken = await call('/s/demo/products/mug?vouch-cursor=made-up');
    expect([broken.status, broken.headers.get('Location')]).toEqual([302, '/s/demo/products/mug']);
  });
});

describe('the sitemap', () => {
  freshDatabase();

  const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, path]) => path);

  it('names the pages that are no copy of one in the shop', async () => {
    const shop = await openHosted();
    await put(shop, 'own', { url: 'https://shop.test/own' });
    for (const product of ['mug', 'a & b', 'own']) await shop.buyAndReview(product);
    await put(shop, 'unreviewed');
    const { text, headers } = await call('/s/demo/sitemap.xml');
    expect(headers.get('Content-Type')).toBe('application/xml; charset=utf-8');
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n[^]*<urlset /);
    expect(locations(text)).toEqual([
      'https://vouch.test/s/demo',
      'https://vouch.test/s/demo/products/a%20%26%20b',
      'https://vouch.test/s/demo/products/mug',
    ]);
  });

  it('of very many products is several, which hold each of them once', async () => {
    const shop = await openHosted();
    await shop.buyAndReview('p');
    await env.DB.prepare(
      `with recursive n(i) as (select 1 union all select i + 1 from n where i < 50001)
       insert into products (shop_id, product_id, review_count) select 'demo', 'p&' || i, 1 from n`,
    ).run();
    const { text } = await call('/s/demo/sitemap.xml');
    expect(text).toContain('<sitemapindex ');
    const parts = locations(text);
    expect(parts).toHaveLength(6);
    const pages: (string | undefined)[] = [];
    for (const part of parts)
      pages.push(...locations((await call(part!.replace('https://vouch.test', ''))).text));
    expect(pages).toHaveLength(50_003);
    expect(new Set(pages).size).toBe(50_003);
  });
});
