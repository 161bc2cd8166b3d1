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
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset /);
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
