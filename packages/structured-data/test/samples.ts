/** A product and its reviews to test with, and everything that a contract allows of them. */
import type { Product, Review, Summary } from '@vouch/contract';
import fc from 'fast-check';
import { productJsonLd, type ProductJsonLd } from '../src/index.ts';

export const product: Product = {
  productId: 'hat',
  title: 'Woollen hat',
  url: 'https://shop.example/hat',
  image: 'https://shop.example/hat.jpg',
  brand: 'Fjell',
  mpn: null,
  type: null,
  group: null,
  aliases: [
    { kind: 'handle', value: 'woollen-hat' },
    { kind: 'sku', value: 'HAT-1' },
    { kind: 'gtin', value: '4006381333931' },
  ],
};

export const summary: Summary = {
  productId: 'hat',
  count: 3,
  average: 4.33,
  histogram: { 1: 0, 2: 0, 3: 1, 4: 0, 5: 2 },
  best: 5,
  worst: 1,
  verifiedCount: 2,
};

export const review: Review = {
  id: 'r1',
  productId: 'hat',
  rating: 5,
  title: 'Warm',
  body: 'Kept my ears through February.',
  author: { name: 'Kim', anonymous: false },
  language: 'en',
  createdAt: '2026-03-01T09:30:00.000Z',
  publishedAt: '2026-03-02T08:00:00.000Z',
  experiencedAt: null,
  verified: { by: 'order' },
  labels: [],
  helpful: { yes: 2, no: 0 },
  media: [],
  reply: { body: 'Thank you!', createdAt: null },
  answers: [],
};

/** Our node of the sample product. */
export function sampleNode(): ProductJsonLd {
  const node = productJsonLd({ product, summary, reviews: [review] });
  if (!node) throw new Error('The sample has reviews.');
  return node;
}

/** Any text that can stand in a review. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '</script>',
    '<!--',
    '-->',
    ']]>',
    '\u2028',
    '&lt;',
    '<script',
    '\\u003c',
    '"',
    '__proto__',
  ),
);

export const anyReview: fc.Arbitrary<Review> = fc.record({
  id: fc.uuid(),
  productId: fc.constant('hat'),
  rating: fc.integer({ min: 1, max: 5 }),
  title: anyText,
  body: anyText,
  author: fc.oneof(
    fc.record({ name: anyText.filter((name) => name !== ''), anonymous: fc.constant(false) }),
    fc.constant({ name: null, anonymous: true }),
  ),
  language: fc.constantFrom('en', 'nl', null),
  createdAt: fc.constantFrom('2026-03-01T09:30:00.000Z', null),
  publishedAt: fc.constant('2026-03-02T08:00:00.000Z'),
  experiencedAt: fc.constant(null),
  verified: fc.constant(null),
  labels: fc.constant([]),
  helpful: fc.constant({ yes: 0, no: 0 }),
  media: fc.constant([]),
  reply: fc.constant(null),
  answers: fc.constant([]),
});
