import { existsSync, readFileSync } from 'node:fs';
import type { Product, Review } from '@vouch/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReview, anyText, product, review } from '../test/samples.ts';
import { faultsOf } from '../test/validate-feed.ts';
import {
  FEED_END,
  FEED_REVIEWS_END,
  FEED_REVIEWS_START,
  feedReview,
  feedStart,
  type FeedReview,
} from './index.ts';

const entry: FeedReview = {
  review,
  products: [product],
  scale: { best: 5, worst: 1 },
  receivedAt: '2026-03-05T00:00:00.000Z',
  spam: false,
};
const xmlOf = (more: Partial<FeedReview> = {}) => feedReview({ ...entry, ...more })!;
const ofReview = (more: Partial<Review>) => xmlOf({ review: { ...review, ...more } });
const ofProduct = (more: Partial<Product>) => xmlOf({ products: [{ ...product, ...more }] });

function feedOf(reviews: readonly string[], publisher = 'Fjell'): string {
  const list = reviews.length === 0 ? '' : FEED_REVIEWS_START + reviews.join('') + FEED_REVIEWS_END;
  return feedStart(publisher) + list + FEED_END;
}

it('says a review in the order of the schema', () => {
  expect(xmlOf({ products: [{ ...product, mpn: 'HT-7' }] })).toBe(
    '<review><review_id>r1</review_id><reviewer><name>Kim</name></reviewer>' +
      '<review_timestamp>2026-03-01T09:30:00.000Z</review_timestamp><title>Warm</title>' +
      '<content>Kept my ears through February.</content>' +
      '<review_url type="group">https://shop.example/hat</review_url>' +
      '<ratings><overall min="1" max="5">5</overall></ratings>' +
      '<products><product><product_ids><gtins><gtin>4006381333931</gtin></gtins><mpns><mpn>HT-7</mpn></mpns>' +
      '<skus><sku>HAT-1</sku></skus><brands><brand>Fjell</brand></brands></product_ids>' +
      '<product_name>Woollen hat</product_name><product_url>https://shop.example/hat</product_url></product></products>' +
      '<is_spam>false</is_spam><is_verified_purchase>true</is_verified_purchase>' +
      '<is_incentivized_review>false</is_incentivized_review>' +
      '<collection_method>post_fulfillment</collection_method></review>\n',
  );
});

describe('a review', () => {
  it('of an anonymous author says so', () =>
    expect(ofReview({ author: { name: null, anonymous: true } })).toContain(
      '<name is_anonymous="true">Anonymous</name>',
    ));
  it('without a date takes the day on which it came in', () =>
    expect(ofReview({ createdAt: null })).toContain(
      '<review_timestamp>2026-03-05T00:00:00.000Z</review_timestamp>',
    ));
  it('without a text has its title for one, once', () => {
    const xml = ofReview({ body: ' ' });
    expect(xml).toContain('<content>Warm</content>');
    expect(xml).not.toContain('<title>');
  });
  it('of stars alone says them as its text', () =>
    expect(ofReview({ title: '', body: '' })).toContain('<content>5/5</content>'));
  it('on another scale says which', () =>
    expect(xmlOf({ scale: { best: 10, worst: 0 } })).toContain('<overall min="0" max="10">5</overall>'));
  it('that a shop paid for says so', () =>
    expect(ofReview({ labels: ['incentivised'] })).toContain(
      '<is_incentivized_review>true</is_incentivized_review>',
    ));
  it('from elsewhere does not claim how it came about', () => {
    const xml = ofReview({ labels: ['imported'], verified: null });
    expect(xml).toContain('<is_verified_purchase>false</is_verified_purchase>');
    expect(xml).not.toMatch(/is_incentivized_review|collection_method/);
  });
  it('without proof of purchase came unasked', () =>
    expect(ofReview({ verified: null })).toContain('<collection_method>unsolicited</collection_method>'));
  it('that was found to be spam says so', () =>
    expect(xmlOf({ spam: true })).toContain('<is_spam>true</is_spam>'));
  it('shows its photos and not its videos', () => {
    const media = (['photo', 'video'] as const).map((kind) => ({
      id: kind,
      url: `https://reviews.example/${kind}`,
      kind,
      width: 4,
      height: 3,
      alt: null,
      thumbnails: [],
    }));
    expect(ofReview({ media })).toContain(
      '<reviewer_images><reviewer_image><url>https://reviews.example/photo</url></reviewer_image></reviewer_images>',
    );
  });
  it('of a group names each of its products that has an address', () => {
    const cap = { ...product, productId: 'cap', url: 'https://shop.example/cap' };
    const xml = xmlOf({ products: [product, cap, { ...product, productId: 'scarf', url: null }] });
    expect(xml.match(/<product_url>[^<]*/g)).toEqual([
      '<product_url>https://shop.example/hat',
      '<product_url>https://shop.example/cap',
    ]);
  });
});

describe('a product', () => {
  it('without an address cannot be in a feed', () =>
    expect(feedReview({ ...entry, products: [{ ...product, url: null }] })).toBeNull());
  it('has its address as it is sent', () =>
    expect(ofProduct({ url: 'https://shop.example/mütze & schal?a="1"' })).toContain(
      '<product_url>https://shop.example/m%C3%BCtze%20&amp;%20schal?a=%221%22</product_url>',
    ));
  it('has no trade item number whose check digit is wrong', () =>
    expect(ofProduct({ aliases: [{ kind: 'gtin', value: '4006381333932' }] })).not.toContain('gtin'));
  it('without any name but its own has no identifiers', async () => {
    const xml = ofProduct({ aliases: [], brand: null, title: null });
    expect(xml).not.toMatch(/product_ids|product_name/);
    expect(await faultsOf(feedOf([xml]))).toEqual([]);
  });
});

describe('the schema', () => {
  it('takes a feed without a review', async () => expect(await faultsOf(feedOf([]))).toEqual([]));

  it('takes any reviews that the contract allows', { timeout: 60_000 }, async () => {
    const anyProduct = fc.record({
      title: fc.option(anyText),
      brand: fc.option(anyText),
      mpn: fc.option(anyText),
      aliases: fc.array(
        fc.record({ kind: fc.constantFrom('sku', 'gtin', 'handle'), value: anyText }) as fc.Arbitrary<
          Product['aliases'][number]
        >,
      ),
    });
    const anyEntry = fc.record({ review: anyReview, more: anyProduct, spam: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyEntry, { selector: (one) => one.review.id }), async (entries) => {
        const reviews = entries.map(({ review: one, more, spam }) =>
          xmlOf({ review: one, products: [{ ...product, ...more }], spam }),
        );
        expect(await faultsOf(feedOf(reviews))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  const whole = feedOf([xmlOf()]);
  it.each([
    ['an element out of order', whole.replace(/(<title>.*<\/title>)(<content>.*<\/content>)/, '$2$1')],
    ['a missing review_id', whole.replace(/<review_id>.*<\/review_id>/, '')],
    ['a missing text', whole.replace(/<content>.*<\/content>/, '')],
    ['a blank text', whole.replace(/<content>.*<\/content>/, '<content>  </content>')],
    ['a missing product_url', whole.replace(/<product_url>.*<\/product_url>/, '')],
    ['a rating without its scale', whole.replace(' max="5"', '')],
    ['a rating that is no number', whole.replace('>5<', '>five<')],
    ['a day that is no moment', whole.replace('2026-03-01T09:30:00.000Z', '1 March 2026')],
    ['a flag that is neither', whole.replace('<is_spam>false', '<is_spam>no')],
    ['an unknown kind of address', whole.replace('type="group"', 'type="page"')],
    ['another version', whole.replace('2.4</version>', '2.3</version>')],
    ['no publisher', whole.replace(/<publisher>.*<\/publisher>/, '')],
    ['an empty list of reviews', feedOf([]).replace(FEED_END, '<reviews></reviews></feed>')],
    ['the same review twice', feedOf([xmlOf(), xmlOf()])],
    ['a bare "&"', whole.replace('Kept my ears', 'Tea & toast')],
  ])('refuses a feed with %s', async (_, broken) => {
    expect(broken).not.toBe(whole);
    expect(await faultsOf(broken)).not.toEqual([]);
  });
});

const strings = `${import.meta.dirname}/../../../../shared/data/strings/naughty-strings.json`;
const absent = !existsSync(strings);
if (absent) console.warn('Skipped: the strings in ../shared/data/strings are not there.');

it.skipIf(absent)('is valid with strings that break software, wherever they stand', async () => {
  const texts = JSON.parse(readFileSync(strings, 'utf8')) as string[];
  const all = [
    ...texts,
    '\u0000\u0008\u000b\ufffe\uffff',
    'half \ud83d pair',
    '\udc00',
    ']]>',
    '\r\n',
    '\u0085\u2028',
  ];
  const reviews = all.map((text, at) =>
    xmlOf({
      review: { ...review, id: `r${at}`, title: text, body: text, author: { name: text, anonymous: false } },
      products: [
        { ...product, title: text, brand: text, mpn: text, aliases: [{ kind: 'sku', value: text }] },
      ],
    }),
  );
  expect(texts.length).toBeGreaterThan(400);
  expect(await faultsOf(feedOf(reviews, '<&>"'))).toEqual([]);
});
