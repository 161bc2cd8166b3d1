import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Product, PublishedRow, Review } from '@vouch/contract';
import { vouch } from '../../test/command-line.ts';
import { startFakeApi, type FakeApi } from '../../test/fake-api.ts';

let api: FakeApi;
beforeEach(async () => {
  api = await startFakeApi();
});
afterEach(() => api.stop());

const PRODUCT: Product = {
  productId: 'hat',
  title: 'Woollen hat',
  url: 'https://shop.example/hat',
  image: 'https://shop.example/hat.jpg',
  brand: 'Fjell',
  mpn: 'HT-7',
  type: null,
  group: 'hats',
  aliases: [
    { kind: 'sku', value: "HAT'1" },
    { kind: 'gtin', value: '4006381333931' },
    { kind: 'platform', value: 'gid://shopify/Product/8123456789' },
  ],
};
const REVIEW: Review = {
  id: 'R1',
  productId: 'hat',
  rating: 4,
  title: 'Warm',
  body: '',
  author: { name: 'Kim', anonymous: false },
  language: 'en',
  createdAt: null,
  publishedAt: '2026-03-02T08:00:00.000Z',
  experiencedAt: null,
  verified: { by: 'order' },
  labels: ['incentivised'],
  helpful: { yes: 0, no: 0 },
  media: [
    {
      id: 'p',
      url: 'https://reviews.example/p',
      kind: 'photo',
      width: 4,
      height: 3,
      alt: null,
      thumbnails: [],
    },
  ],
  reply: { body: 'Thank you!', createdAt: '2026-03-03T08:00:00.000Z' },
  answers: [],
};
const row = (product: Partial<Product> = {}, review: Partial<Review> = {}): PublishedRow => ({
  product: { ...PRODUCT, ...product },
  review: { ...REVIEW, ...review },
  best: 5,
  worst: 1,
  receivedAt: '2026-03-01T09:30:00.000Z',
});

async function exported(format: string) {
  const file = join(await mkdtemp(join(tmpdir(), 'vouch-cli-')), 'out');
  const result = await vouch(api, ['export', '--shop', 'demo', '--format', format, '--out', file]);
  expect(result.code).toBe(0);
  return { text: await readFile(file, 'utf8'), err: result.err };
}
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as never);

describe('an export for Meta', () => {
  it('says a review in the columns of its feed', async () => {
    api.published = [row()];
    const [cells] = parse<Record<string, string>>((await exported('meta')).text, { columns: true });
    expect(cells).toEqual({
      aggregator: 'Vouch',
      'store.name': 'Demo',
      'store.id': '',
      'store.storeUrls': "['https://shop.example']",
      reviewID: 'R1',
      rating: '4',
      title: 'Warm',
      content: 'Warm',
      created_at: '2026-03-01T09:30:00.000Z',
      review_image_urls: "['https://reviews.example/p']",
      incentivized: 'true',
      has_verified_purchase: 'true',
      'reviewer.name': 'Kim',
      'reviewer.isAnonymous': 'false',
      'product.name': 'Woollen hat',
      'product.url': 'https://shop.example/hat',
      'product.imageUrls': "['https://shop.example/hat.jpg']",
      'product.groupID': 'hats',
      'product.productIdentifiers.gtins': "['4006381333931']",
      'product.productIdentifiers.mpn': 'HT-7',
      'product.productIdentifiers.brand': 'Fjell',
      'product.productIdentifiers.shopifyProductID': '8123456789',
      'product.productIdentifiers.skus': String.raw`['HAT\'1']`,
      'merchant_response.name': 'Demo',
      'merchant_response.id': 'R1-reply',
      'merchant_response.content': 'Thank you!',
      'merchant_response.createdAt': '2026-03-03T08:00:00.000Z',
    });
  });

  it('moves other scales to 1 to 5, and leaves out products without an address', async () => {
    api.published = [
      { ...row({}, { rating: 0 }), best: 10, worst: 0 },
      { ...row({}, { rating: 10 }), best: 10, worst: 0 },
      row({ url: null }),
    ];
    const { text, err } = await exported('meta');
    const cells = parse<Record<string, string>>(text, { columns: true });
    expect(cells.map((one) => one['rating'])).toEqual(['1', '5']);
    expect(err).toContain('Left out: 1 of products without an address');
  });
});

describe('an export for Shopify', () => {
  it('holds a line for each metaobject, as its mutation takes it', async () => {
    api.published = [row(), row({ aliases: [] })];
    const { text, err } = await exported('shopify-reviews');
    expect(linesOf(text)).toEqual([
      {
        handle: { type: 'product_review', handle: 'vouch-r1' },
        metaobject: {
          capabilities: { publishable: { status: 'ACTIVE' } },
          fields: [
            { key: 'rating', value: '{"value":"4.0","scale_min":"1.0","scale_max":"5.0"}' },
            { key: 'title', value: 'Warm' },
            { key: 'submitted_at', value: '2026-03-01T09:30:00.000Z' },
            { key: 'published_at', value: '2026-03-02T08:00:00.000Z' },
            { key: 'source', value: 'Vouch' },
            { key: 'author_display_name', value: 'Kim' },
            { key: 'product', value: 'gid://shopify/Product/8123456789' },
            { key: 'language', value: 'en' },
            { key: 'media_urls', value: '["https://reviews.example/p"]' },
            { key: 'app_verification_status', value: 'verified_buyer' },
            { key: 'merchant_reply', value: 'Thank you!' },
            { key: 'merchant_replied_at', value: '2026-03-03T08:00:00.000Z' },
          ],
        },
      },
    ]);
    expect(err).toContain('Left out: 1');
  });

  it('holds the rating and the number of reviews of each product, page after page', async () => {
    api.products = Array.from({ length: 60 }, (_, at) => ({
      ...PRODUCT,
      productId: String(8_000_000 + at),
      aliases: [],
      reviewCount: at === 0 ? 0 : 3,
      missing: [],
    }));
    const lines = linesOf((await exported('shopify-ratings')).text);
    expect(lines).toHaveLength(60);
    const field = (key: string, type: string, value: string, id: number) => ({
      ownerId: `gid://shopify/Product/${id}`,
      namespace: 'reviews',
      key,
      type,
      value,
    });
    expect(lines[0]).toEqual({ metafields: [field('rating_count', 'number_integer', '0', 8_000_000)] });
    expect(lines[59]).toEqual({
      metafields: [
        field('rating', 'rating', '{"value":"4.33","scale_min":"1.0","scale_max":"5.0"}', 8_000_059),
        field('rating_count', 'number_integer', '3', 8_000_059),
      ],
    });
  });
});
