/**
 * The published reviews as the feed takes them: the rows that list and summary are made of, each with the products whose
 * pages show it. After them come those that were public before they were found to be spam.
 */
import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import { SCALES } from '@vouch/contract';
import type { FeedReviews } from '../domain/feed-ports.ts';
import type { Feed, FeedPosition } from '../domain/feed-run.ts';
import { mediaAddressAt } from '../domain/media.ts';
import { isAfter } from './cursor.ts';
import { valuesOf, type Database } from './database.ts';
import { Parameters } from './parameters.ts';
import { MAX_MEMBERS } from './published-reviews.ts';
import { readReviewRow, REVIEW_COLUMNS, type RawReviewRow } from './review-columns.ts';
import { toProduct, toReview, toTimestamp, type ProductRow, type ReviewRow } from './rows.ts';
import { products } from './schema.ts';

export function createFeedReviews(db: Database): FeedReviews {
  return {
    async read(from, phase, after, limit) {
      const parameters = new Parameters();
      const statement =
        phase === 'published'
          ? publishedStatement(from, after, limit, parameters)
          : spamStatement(from, after, limit, parameters);
      const { results } = await db.$client
        .prepare(statement)
        .bind(...parameters.values)
        .all<RawReviewRow>();
      const rows = results.map(readReviewRow);
      const productsOf = await readProducts(db, from.shopId, rows);
      const mediaAddress = mediaAddressAt(from.origin);
      return rows.map((row) => {
        const shown = productsOf(row);
        return {
          review: toReview(row, mediaAddress),
          products: shown.map(toProduct),
          scale: SCALES[shown[0]?.scale ?? 'stars'],
          receivedAt: toTimestamp(row.receivedAt),
          spam: phase === 'spam',
          position: phase === 'published' ? [row.sortAt ?? 0, row.n] : [row.n],
        };
      });
    },
  };
}

/** Newest first, as the shop's own list: nothing that is done to a review moves it. */
function publishedStatement(
  { shopId }: Pick<Feed, 'shopId'>,
  after: FeedPosition | null,
  limit: number,
  parameters: Parameters,
): string {
  const keys = ['sort_at', 'seq'];
  return `select ${REVIEW_COLUMNS} from reviews indexed by shop_recent
    where shop_id = ${parameters.bind(shopId)} and status = 'published'
      ${after ? `and ${isAfter(keys, after, parameters)}` : ''}
    order by sort_at desc, seq desc limit ${limit}`;
}

/** What was decided since the run began may have been written as published: it waits for the next one. */
function spamStatement(
  { shopId, startedAt }: Pick<Feed, 'shopId' | 'startedAt'>,
  after: FeedPosition | null,
  limit: number,
  parameters: Parameters,
): string {
  const shop = parameters.bind(shopId);
  return `select ${REVIEW_COLUMNS} from reviews indexed by reviews_spam
    where shop_id = ${shop} and status = 'refused' and reason = 'spam_or_advertising' and published_at is not null
      ${after ? `and ${isAfter(['seq'], after, parameters)}` : ''}
      and not exists (select 1 from decisions
        where shop_id = ${shop} and review_id = reviews.id and decided_at >= ${parameters.bind(startedAt)})
    order by seq desc limit ${limit}`;
}

/** The products that show a review: its own first, then the others of its group. */
async function readProducts(
  db: Database,
  shopId: string,
  rows: readonly ReviewRow[],
): Promise<(row: ReviewRow) => ProductRow[]> {
  if (rows.length === 0) return () => [];
  const ids = [...new Set(rows.map((row) => row.productId))];
  const groups = [...new Set(rows.flatMap(({ groupId }) => groupId ?? []))];
  const members = sql`${products.productId} in (
    select product_id from json_each(${JSON.stringify(groups)}) as shown cross join products as member
    where member.shop_id = ${shopId} and member.product_id in (
      select product_id from products where shop_id = ${shopId} and group_id = shown.value
      order by product_id limit ${MAX_MEMBERS}))`;
  const found = await db
    .select()
    .from(products)
    .where(
      and(
        eq(products.shopId, shopId),
        or(inArray(products.productId, valuesOf(ids)), groups.length > 0 ? members : undefined),
      ),
    )
    .orderBy(asc(products.productId));
  const byId = new Map(found.map((product) => [product.productId, product]));
  const byGroup = Map.groupBy(found, ({ group }) => group);
  return ({ productId, groupId }) => {
    const own = byId.get(productId);
    const others = groupId === null ? [] : (byGroup.get(groupId) ?? []).filter((other) => other !== own);
    return own ? [own, ...others] : others;
  };
}
