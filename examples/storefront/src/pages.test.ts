/** What the shop's pages owe the reviews: the elements in their places, a Product node to join, and no way in for markup. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales, messages } from './messages.ts';
import { layout } from './pages/layout.ts';
import { aboutReviewsPage } from './pages/about-reviews-page.ts';
import { listingPage } from './pages/listing-page.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import { orderPage, thankYouPage } from './pages/order-pages.ts';
import { productPage } from './pages/product-page.ts';
import { products } from './products.ts';
import type { Product } from './products.ts';

const ORIGIN = 'https://shop.example.com';

/** An element's tag as often as the page opens it, with the product it is of. */
const elements = (page: string, tag: string) =>
  [...page.matchAll(new RegExp(`<${tag} product="([^"]*)">`, 'g'))].map(([, product]) => product);

const jsonLd = (page: string) =>
  [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, text]) => JSON.parse(text!) as Record<string, unknown>,
  );

const [mug] = products as [Product];
const links = (items: readonly Product[]) =>
  items.map((product) => ({
    product,
    plain: `${ORIGIN}/demo/products/${product.productId}#vouch=token`,
    byStars: [1, 2, 3, 4, 5].map((rating) => `${ORIGIN}/#vouch=token&rating=${rating}`),
  }));

/** Every page there is, in every language. */
function allPages(items: readonly Product[]): Promise<string[]> {
  const pages = [
    notFoundPage('demo'),
    ...items.map((product) => productPage('demo', ORIGIN, product)),
    ...items.map((product) => productPage('demo', ORIGIN, product, 'review')),
    ...locales.flatMap((locale) => [
      listingPage('demo', locale, items),
      aboutReviewsPage('demo', locale),
      orderPage({ shop: 'demo', locale, products: items, nothingChosen: true }),
      thankYouPage({ shop: 'demo', locale, orderNumber: 'WF-1', links: links(items) }),
    ]),
  ];
  return Promise.all(pages.map(async (page) => String(await page)));
}

describe('the page about reviews', () => {
  it.each(locales)(
    'shows the newest, says how they are checked and shows photos, of the whole shop (%s)',
    async (locale) => {
      const page = String(await aboutReviewsPage('demo', locale));
      expect(page.match(/<vouch-(carousel|trust|media)>/g)).toEqual([
        '<vouch-carousel>',
        '<vouch-trust>',
        '<vouch-media>',
      ]);
      expect(page).toContain(`<h1>${messages[locale].aboutReviews}</h1>`);
    },
  );
});

describe('the listing', () => {
  it.each(locales)('has one badge a product, and no list or form (%s)', async (locale) => {
    const page = String(await listingPage('demo', locale, products));
    expect(elements(page, 'vouch-rating')).toEqual(products.map(({ productId }) => productId));
    expect(page).not.toMatch(/<vouch-(reviews|form)/);
    expect(page).toContain(`<html lang="${locale}">`);
  });

  it('says in which language each product is described', async () => {
    const page = String(await listingPage('demo', 'en', products));
    expect([...page.matchAll(/<li class="good" lang="(\w+)">/g)].map(([, lang]) => lang)).toEqual(
      products.map(({ locale }) => locale),
    );
  });
});

describe.each(
  products.flatMap((product) =>
    (['shop', 'review'] as const).map((purpose) => [product.productId, purpose, product] as const),
  ),
)('the page of %s (%s)', (productId, purpose, product) => {
  it('has badge, list and form of that product', async () => {
    const page = String(await productPage('demo', ORIGIN, product, purpose));
    for (const tag of ['vouch-rating', 'vouch-reviews', 'vouch-form'])
      expect([tag, elements(page, tag)]).toEqual([tag, [productId]]);
    expect(page).toContain(`<html lang="${product.locale}">`);
  });

  it('describes the product once, under an @id that ratings can join, and rates nothing itself', async () => {
    const page = String(await productPage('demo', ORIGIN, product, purpose));
    const nodes = jsonLd(page);
    expect(nodes).toHaveLength(1);
    expect(nodes[0]).toMatchObject({
      '@type': 'Product',
      '@id': `${ORIGIN}/demo/products/${productId}#product`,
      name: product.title,
      gtin13: product.gtin,
      offers: { price: (product.priceMinor / 100).toFixed(2), priceCurrency: product.currency },
    });
    expect(nodes[0]).not.toHaveProperty('aggregateRating');
    expect(page).toContain(`<link rel="canonical" href="${ORIGIN}/demo/products/${productId}" />`);
  });
});

describe('hostile product data', () => {
  const attack = '"\'><img src=x onerror=alert(1)></script><script>alert(2)</script><!--';
  const hostile: Product = {
    ...mug,
    productId: attack,
    title: attack,
    description: attack,
    sku: attack,
    brand: attack,
    image: attack,
  };

  it('becomes text on every page', async () => {
    for (const page of await allPages([hostile])) {
      expect(page).not.toContain('<img src=x');
      expect(page).not.toContain('<script>');
      expect(page).not.toContain('<!--');
    }
  });

  it('comes out of the JSON-LD as it went in', async () => {
    const [node] = jsonLd(String(await productPage('demo', ORIGIN, hostile)));
    expect(node).toMatchObject({ name: attack, description: attack, sku: attack, brand: { name: attack } });
    expect(node!['@id']).toBe(`${ORIGIN}/demo/products/${encodeURIComponent(attack)}#product`);
  });

  it('does not get into the head either', async () => {
    const page = String(
      await layout({
        locale: 'en',
        title: attack,
        description: attack,
        shop: attack,
        content: await notFoundPage('x'),
      }),
    );
    expect(page).not.toContain('<img src=x');
    expect(page).not.toContain('<script>');
  });
});

describe('every page', () => {
  it('brings Vouch by one script tag, and has neither inline script nor inline style', async () => {
    for (const page of await allPages(products)) {
      expect(page.match(/<script(?! type="application\/ld\+json")[^>]*>/g)).toEqual([
        '<script type="module" src="/vouch.js" data-shop="demo">',
      ]);
      expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
    }
  });

  it('loads nothing from another origin', async () => {
    for (const page of await allPages(products)) {
      const loaded = [
        ...page.matchAll(/<(?:script|img|link rel="(?:icon|stylesheet)")[^>]*?(?:src|href)="([^"]*)"/g),
      ];
      expect(loaded.length).toBeGreaterThan(2);
      expect(loaded.filter(([, address]) => !address!.startsWith('/'))).toEqual([]);
    }
  });

  it('keeps room for each picture', async () => {
    for (const page of await allPages(products))
      for (const [image] of page.matchAll(/<img[^>]*>/g)) expect(image).toMatch(/ width="\d+" height="\d+"/);
  });

  it('has one heading of the first rank', async () => {
    for (const page of await allPages(products)) expect(page.split('<h1').length - 1).toBe(1);
  });

  it('is what the style sheet is for: no rule of it is left over', async () => {
    const file = readFileSync(new URL('../public/demo/shop.css', import.meta.url), 'utf8');
    const css = file.replaceAll(/\/\*.*?\*\//gs, '');
    const styled = new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name));
    const used = new Set(
      (await allPages(products)).flatMap((page) =>
        [...page.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' ')),
      ),
    );
    expect([...styled].filter((name) => !used.has(name!))).toEqual([]);
  });
});

describe('the thank-you page', () => {
  it.each(locales)('gives each product a link a star, named in words (%s)', async (locale) => {
    const page = String(
      await thankYouPage({ shop: 'demo', locale, orderNumber: 'WF-1', links: links(products.slice(0, 2)) }),
    );
    for (const rating of [1, 2, 3, 4, 5]) {
      expect(page.split(`rating=${rating}"`).length - 1).toBe(2);
      expect(page.split(`<span>${messages[locale].stars[rating - 1]}</span>`).length - 1).toBe(2);
    }
    expect(page).toContain('WF-1');
  });
});
