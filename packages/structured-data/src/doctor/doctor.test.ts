import type { JsonLdFinding } from '@vouch/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { product, review, summary } from '../../test/samples.ts';
import { PLANTS } from '../../test/plants.ts';
import { plant, savedPage, THEMES } from '../../test/themes.ts';
import { checkStructuredData, type ProductAnswer, vouchProducts } from './doctor.ts';

const now = Date.parse('2026-11-24T12:00:00Z');
const check = (html: string, answers?: ProductAnswer[]) =>
  checkStructuredData({ html, now, ...(answers && { answers }) });
const codes = (findings: readonly JsonLdFinding[]) =>
  [...new Set(findings.map(({ code }) => code))].toSorted();

/** What the shop's reviews say of the product of Dawn's page. */
const answer: ProductAnswer = {
  product: { ...product, url: 'https://fjellwear.example/products/woollen-hat' },
  summary,
  reviews: [review],
};

describe('a clean page', () => {
  it.each(THEMES)('of %s has no fault', (theme) => {
    expect(check(savedPage(theme))).toEqual([]);
  });

  it('has none beside the shop’s own reviews either', () => {
    expect(check(savedPage('shopify-dawn'), [answer])).toEqual([]);
  });

  it.each([
    ['nothing at all', ''],
    ['no structured data', '<!doctype html><h1>About us</h1>'],
    [
      'an average rounded to one decimal',
      plant(savedPage('shopify-dawn'), ['"ratingValue": 4.33', '"ratingValue": 4.3']),
    ],
    [
      'a rating as a fraction, which brings its scale along',
      plant(savedPage('shopify-dawn'), ['"ratingValue": 4.33', '"ratingValue": "8.7 / 10"']),
    ],
    [
      'a related product that has its own rating',
      plant(savedPage('shopify-dawn'), [
        '"category": "Hats",',
        '"isRelatedTo": {"@type": "Product", "name": "Glove", "aggregateRating": {"@type": "AggregateRating", "ratingValue": 5, "reviewCount": 3}},',
      ]),
    ],
    [
      'a second script that adds the rating under the same @id',
      plant(savedPage('shopify-dawn'), ['"aggregateRating": {', '"ignored": {']).replace(
        '</head>',
        '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Product", "@id": "/products/woollen-hat#product", "name": "Woollen hat", "aggregateRating": {"@type": "AggregateRating", "ratingValue": 4.33, "reviewCount": 3}}</script></head>',
      ),
    ],
  ])('may have %s', (_, html) => {
    expect(check(html)).toEqual([]);
  });
});

describe('a page with', () => {
  it.each(PLANTS)('%s (%s) is told so, and nothing else', (_, theme, changes, expected) => {
    expect(codes(check(plant(savedPage(theme), ...changes)))).toEqual(expected.toSorted());
  });

  it('each fault is told with what to do and where', () => {
    for (const [, theme, changes] of PLANTS)
      for (const { message, fix, where } of check(plant(savedPage(theme), ...changes))) {
        expect(message).toMatch(/\.$/);
        expect(fix.length).toBeGreaterThan(10);
        expect(where.line).toBeGreaterThan(0);
      }
  });
});

it('says where a fault is: which script, where in it, and on which line', () => {
  const html = plant(savedPage('shopify-dawn'), ['"ratingValue": 3', '"ratingValue": 7']);
  const line = html.slice(0, html.indexOf('"ratingValue": 7')).split('\n').length;
  expect(check(html)).toEqual([
    {
      code: 'scale_not_stated',
      severity: 'error',
      message: 'The rating 7 is not on a scale of 1 to 5.',
      fix: 'State bestRating and worstRating: without them the scale is taken to be 1 to 5.',
      where: { format: 'json-ld', script: 2, path: 'review[1].reviewRating.ratingValue', line },
    },
  ]);
});

it('says of broken JSON on which line it breaks', () => {
  const html = plant(savedPage('shopify-dawn'), ['"category": "Hats",', '"category": "Hats"']);
  const line = html.slice(0, html.indexOf('"category": "Hats"')).split('\n').length + 1;
  expect(check(html)[0]).toMatchObject({ code: 'broken_json', where: { script: 2, line } });
});

describe('beside the shop’s reviews, a page', () => {
  const page = savedPage('shopify-dawn');
  const than = (change: Partial<ProductAnswer['summary']>): ProductAnswer => ({
    ...answer,
    summary: { ...summary, ...change },
  });
  /** The page of a shop that has Vouch's elements and nothing of reviews in its HTML. */
  const unrendered = (head: string) =>
    `<html><head>${head}</head><body><h1>Woollen hat</h1><vouch-reviews product="hat"></vouch-reviews></body></html>`;
  const node = (more: object) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Product',
      name: 'Hat of wool',
      image: 'https://shop.example/hat.jpg',
      brand: 'Fjell',
      offers: { '@type': 'Offer', price: '29.00', priceCurrency: 'EUR' },
      ...more,
    })}</script>`;

  it.each<[string, string, ProductAnswer, string[]]>([
    ['that states another average', page, than({ average: 4 }), ['rating_differs']],
    ['that counts other reviews', page, than({ count: 4 }), ['count_differs']],
    [
      'with a review that neither it nor the shop has',
      plant(page, ['"reviewBody": "Kept my ears through February."', '"reviewBody": "Best shop!"']),
      answer,
      ['review_not_visible'],
    ],
    ['that leaves its rating to a script', unrendered(node({ sku: 'HAT-1' })), answer, ['added_by_script']],
    ['that describes no product', unrendered(''), answer, ['added_by_script']],
    ['about another product', unrendered(node({ sku: 'GLOVE-1' })), answer, ['other_product']],
    [
      'whose microdata cannot be joined',
      unrendered('').replace(
        '<h1>Woollen hat</h1>',
        '<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Woollen hat</h1><meta itemprop="sku" content="HAT-1"><meta itemprop="brand" content="Fjell"><img itemprop="image" src="https://shop.example/hat.jpg"><meta itemprop="offers" content="29 EUR"></div>',
      ),
      answer,
      ['unnamed_markup'],
    ],
    [
      'of a product without reviews',
      unrendered(node({ sku: 'HAT-1' })),
      than({ count: 0, average: null }),
      [],
    ],
  ])('%s is told so', (_, html, said, expected) => {
    expect(codes(check(html, [said]))).toEqual(expected);
  });

  it('is not blamed for reviews that Vouch’s elements will show, when nobody says what these are', () => {
    const html = unrendered(
      node({
        sku: 'HAT-1',
        aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.33, reviewCount: 3 },
      }),
    );
    expect(check(html)).toEqual([]);
    expect(check(html, [answer])).toEqual([]);
  });
});

describe('the products that a page is about', () => {
  it.each([
    [
      'those whose reviews it lists',
      '<vouch-rating product=a></vouch-rating><vouch-reviews product=b>',
      ['b'],
    ],
    ['the only one', '<vouch-rating product=a></vouch-rating><vouch-form product=a></vouch-form>', ['a']],
    ['none of a listing', '<vouch-rating product=a></vouch-rating><vouch-rating product=b>', []],
    ['none of a page without Vouch', '<h1>About us</h1>', []],
  ])('are %s', (_, html, products) => expect(vouchProducts(html)).toEqual(products));
});

describe('whatever a page holds, the doctor comes to an end', () => {
  const pieces = fc.constantFrom(
    '<script type="application/ld+json">',
    '</script>',
    '{"@type":"Product","name":',
    '{"@graph":[',
    '{"__proto__":{"@type":"Review"}}',
    '<div itemscope itemtype="https://schema.org/Product" itemref="a b">',
    '<div id="a" itemscope itemprop="review" itemref="b">',
    '<div id="b" itemscope itemprop="__proto__" itemref="a">',
    '<template shadowrootmode="open">',
    '<!--',
    '}]}',
    ']',
    '"',
    '0',
    ',',
    '<b typeof="Product" resource="">',
  );

  it('without failing', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 40 }), (parts) => {
        expect(check(parts.join(''), [answer])).toBeInstanceOf(Array);
      }),
    );
  });

  it.each([
    ['elements within elements', '<div itemscope itemprop=a>'.repeat(70_000)],
    ['lists within lists', `<script type="application/ld+json">${'['.repeat(100_000)}`],
    [
      'nodes within nodes',
      `<script type="application/ld+json">${'{"@type":"Review","a":'.repeat(4_000)}0${'}'.repeat(4_000)}</script>`,
    ],
    [
      'parts that name one another',
      '<i id=x itemscope itemprop=p itemref="x x x y"></i><i id=y itemscope itemref=x></i>'.repeat(9_000),
    ],
    ['quotation marks', `<script type="application/ld+json">${'"a\\'.repeat(300_000)}</script>`],
  ])('soon: %s', (_, html) => {
    expect(check(html)).toBeInstanceOf(Array);
  });
});
