/**
 * The published reviews of a whole shop, each with its product. A page is one range of one index, as the lists of
 * products are, and one product a review.
 */
import type { Review, ShopReview, ShopReviewQuery } from '@vouch/contract';
import { languageOf } from '../domain/language.ts';
import type { MediaAddress } from '../domain/media.ts';
import type { PublishedReviews } from '../domain/ports.ts';
import { isAfter, queryMark, readCursor, writeCursor } from './cursor.ts';
import type { Database } from './database.ts';
import { Parameters } from './parameters.ts';
import { REVIEW_COLUMNS, toReviewPage, type RawReviewRow } from './review-columns.ts';

interface Plan {
  index: string;
  conditions: string[];
  /** All descending; the last is unique. */
  keys: string[];
}

function planPage({ sort, media, language }: ShopReviewQuery, parameters: Parameters): Plan {
  const ofLanguage = language === undefined ? [] : [`language = ${parameters.bind(languageOf(language))}`];
  const scope = language === undefined ? 'shop' : 'shop_language';
  const recent = ['sort_at', 'seq'];
  // Among reviews with photos "with photos first" is simply the newest.
  if (media && sort !== 'helpful')
    return { index: `${scope}_media_first`, conditions: [...ofLanguage, 'has_media = 1'], keys: recent };
  if (media)
    // Few reviews have photos; which of them are in that language is looked up in the rows.
    return {
      index: 'shop_media_helpful',
      conditions: [...ofLanguage, "media <> '[]'"],
      keys: ['helpful_score', ...recent],
    };
  switch (sort) {
    case 'recent':
      return {
        index: language === undefined ? 'shop_recent' : scope,
        conditions: ofLanguage,
        keys: recent,
      };
    case 'helpful':
      return { index: `${scope}_helpful`, conditions: ofLanguage, keys: ['helpful_score', ...recent] };
    case 'media':
      return { index: `${scope}_media_first`, conditions: ofLanguage, keys: ['has_media', ...recent] };
  }
}

type ShopRow = RawReviewRow & Record<'product_title' | 'product_url' | 'product_image', string | null>;

export function createShopReviews(db: Database, mediaAddress: MediaAddress): PublishedReviews['ofShop'] {
  return async (shopId, query) => {
    const { limit, cursor, ...asked } = query;
    const mark = await queryMark(shopId, 'shop', asked);
    const parameters = new Parameters();
    const plan = planPage(query, parameters);
    const after = cursor === undefined ? null : readCursor(cursor, mark, plan.keys.length);
    if (cursor !== undefined && after === null) return 'foreign_cursor';

    const statement = pageStatement(shopId, plan, after?.values ?? null, limit + 1, parameters);
    const { results: rows } = await db.$client
      .prepare(statement)
      .bind(...parameters.values)
      .all<ShopRow>();
    const page = toReviewPage(rows, limit, mediaAddress, (row) =>
      writeCursor(mark, { range: 0, values: plan.keys.map((key) => row[key] as number | string) }),
    );
    const items = page.items.map((review, at) => ({ ...review, product: productOf(review, rows[at]!) }));
    return { items, nextCursor: page.nextCursor };
  };
}

function pageStatement(
  shopId: string,
  { index, conditions, keys }: Plan,
  after: (number | string)[] | null,
  limit: number,
  parameters: Parameters,
): string {
  const shop = parameters.bind(shopId);
  const where = [
    `shop_id = ${shop}`,
    // Spelled out as in the partial indexes, or SQLite would not take them.
    "status = 'published'",
    ...conditions,
    ...(after ? [isAfter(keys, after, parameters)] : []),
  ];
  const order = keys.map((key) => `${key} desc`).join(', ');
  return `select r.*, p.title as product_title, p.url as product_url, p.image as product_image
    from (select ${REVIEW_COLUMNS} from reviews indexed by ${index}
      where ${where.join(' and ')} order by ${order} limit ${limit}) r
    left join products p on p.shop_id = ${shop} and p.product_id = r.product_id
    order by ${order}`;
}

function productOf({ productId }: Review, row: ShopRow): ShopReview['product'] {
  return { productId, title: row.product_title, url: row.product_url, image: row.product_image };
}
