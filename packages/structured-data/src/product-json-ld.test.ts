import type { Product, Summary } from '@vouch/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideStrings } from '../test/outside-strings.ts';
import { anyReview, product, review, summary } from '../test/samples.ts';
import { productJsonLd, serializeJsonLd } from './index.ts';

it('says the product, its rating and the reviews shown, and nothing else', () => {
  expect(productJsonLd({ product, summary, reviews: [review] })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: 'Woollen hat',
    sku: 'HAT-1',
    gtin: '4006381333931',
    image: 'https://shop.example/hat.jpg',
    url: 'https://shop.example/hat',
    brand: { '@type': 'Brand', name: 'Fjell' },
    aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.33, reviewCount: 3 },
    review: [
      {
        '@type': 'Review',
        author: { '@type': 'Person', name: 'Kim' },
        datePublished: '2026-03-01T09:30:00.000Z',
        name: 'Warm',
        reviewBody: 'Kept my ears through February.',
        inLanguage: 'en',
        reviewRating: { '@type': 'Rating', ratingValue: 5 },
      },
    ],
  });
});

it('says nothing at 0 reviews', () => {
  const none: Summary = { ...summary, count: 0, average: null, verifiedCount: 0 };
  expect(productJsonLd({ product, summary: none, reviews: [] })).toBeNull();
});

it('names the maker’s part number', () => {
  const node = productJsonLd({ product: { ...product, mpn: 'HT-7' }, summary, reviews: [] });
  expect(node).toMatchObject({ mpn: 'HT-7', brand: { name: 'Fjell' } });
});

it('leaves out what is not known', () => {
  const bare: Product = {
    ...product,
    title: null,
    url: null,
    image: null,
    brand: null,
    mpn: null,
    aliases: [],
  };
  const terse = { ...review, title: '', body: '', language: null, createdAt: null };
  expect(productJsonLd({ product: bare, summary, reviews: [terse] })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: 'hat',
    aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.33, reviewCount: 3 },
    review: [
      {
        '@type': 'Review',
        author: { '@type': 'Person', name: 'Kim' },
        reviewRating: { '@type': 'Rating', ratingValue: 5 },
      },
    ],
  });
  expect(productJsonLd({ product: bare, summary, reviews: [] })).not.toHaveProperty('review');
});

it('takes the page’s address and the page’s @id when they are told', () => {
  const node = productJsonLd({
    product,
    summary,
    reviews: [],
    url: 'https://nl.shop.example/muts',
    id: '#muts',
  });
  expect(node).toMatchObject({ '@id': '#muts', url: 'https://nl.shop.example/muts' });
});

it.each([
  ['1 to 10', 10, 1],
  ['thumbs', 1, 0],
])('states best and worst where the scale is %s', (_, best, worst) => {
  const node = productJsonLd({ product, summary: { ...summary, best, worst }, reviews: [review] });
  const scale = { bestRating: best, worstRating: worst };
  expect(node?.aggregateRating).toMatchObject(scale);
  expect(node?.review?.[0]?.reviewRating).toMatchObject(scale);
});

it('takes no average of thumbs down alone for none', () => {
  const node = productJsonLd({
    product,
    summary: { ...summary, best: 1, worst: 0, average: 0 },
    reviews: [],
  });
  expect(node?.aggregateRating.ratingValue).toBe(0);
});

it('takes for a gtin only what can be one', () => {
  const gtinOf = (...values: string[]) =>
    productJsonLd({
      product: { ...product, aliases: values.map((value) => ({ kind: 'gtin' as const, value })) },
      summary,
      reviews: [],
    })?.gtin;
  expect(gtinOf('not a number', '123', '96385074')).toBe('96385074');
  expect(gtinOf('123456789')).toBeUndefined();
  expect(gtinOf('4006381333930')).toBeUndefined();
  for (const valid of ['036000291452', '4006381333931', '10614141000415']) expect(gtinOf(valid)).toBe(valid);
});

describe('an anonymous author', () => {
  const nameOf = (anonymous?: string) =>
    productJsonLd({
      product,
      summary,
      reviews: [{ ...review, author: { name: null, anonymous: true } }],
      anonymous,
    })?.review?.[0]?.author.name;

  it('is called as the page calls it', () => expect(nameOf('Anoniem')).toBe('Anoniem'));
  it('is called Anonymous when the page does not say', () => expect(nameOf()).toBe('Anonymous'));
});

it('calls an author whose name is only space anonymous, since a name is asked for', () => {
  const blank = { ...review, author: { name: ' \u2003', anonymous: false } };
  expect(productJsonLd({ product, summary, reviews: [blank] })?.review?.[0]?.author.name).toBe('Anonymous');
});

it('marks up the review alone: not the shop’s reply, and no shop', () => {
  const node = productJsonLd({ product, summary, reviews: [review] });
  expect(JSON.stringify(node)).not.toContain('Thank you!');
  expect(JSON.stringify(node)).not.toContain('Organization');
});

it('says the summary’s numbers, with a decimal point, and each review’s stars', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 100, max: 500 }).map((hundredths) => hundredths / 100),
      fc.array(anyReview, { maxLength: 5 }),
      (count, average, reviews) => {
        const node = productJsonLd({ product, summary: { ...summary, count, average }, reviews });
        const read = JSON.parse(serializeJsonLd(node!)) as NonNullable<typeof node>;
        expect(read.aggregateRating).toMatchObject({ reviewCount: count, ratingValue: average });
        expect((read.review ?? []).map((one) => one.reviewRating.ratingValue)).toEqual(
          reviews.map((one) => one.rating),
        );
      },
    ),
  );
});

it('gives strings that break software back as the same characters', () => {
  const texts = ['</script >', '<!--<script>', '\u2028', '', ' ', ...outsideStrings()];
  const reviews = texts.map((text) => ({
    ...review,
    title: text,
    body: text,
    author: { name: text, anonymous: false },
  }));
  const read = JSON.parse(serializeJsonLd(productJsonLd({ product, summary, reviews })!)) as {
    review: { name?: string; reviewBody?: string; author: { name: string } }[];
  };
  expect(read.review.map((one) => one.name ?? '')).toEqual(texts);
  expect(read.review.map((one) => one.reviewBody ?? '')).toEqual(texts);
  expect(read.review.map((one) => one.author.name)).toEqual(
    texts.map((text) => (text.trim() ? text : 'Anonymous')),
  );
});
