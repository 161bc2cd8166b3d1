/** The read model: what the public sees of a product. List, summary, structured data and feed read it and nothing else. */
import { and, eq, getTableColumns, inArray, isNotNull, sql, type SQL } from 'drizzle-orm';
import { countedMatches } from '../domain/matches.ts';
import type { MediaAddress } from '../domain/media.ts';
import type { PublicProduct, PublishedReviews } from '../domain/ports.ts';
import { isAfter, queryMark, readCursor, writeCursor, type Position } from './cursor.ts';
import { valuesOf, type Database } from './database.ts';
import { planList, type ListPlan, type Range } from './list-plan.ts';
import { readVersions } from './own-review.ts';
import { createShopReviews } from './shop-reviews.ts';
import { searchPage } from './review-search.ts';
import { REVIEW_COLUMNS, toReviewPage, type RawReviewRow } from './review-columns.ts';
import {
  toFilterCounts,
  toProduct,
  toSummary,
  unknownProduct,
  type Counters,
  type ProductRow,
} from './rows.ts';
import { productNames, products, reviewGroups, reviews } from './schema.ts';

/** No row is read for a product without a group, and a group without any review has none. */
const OF_GROUP = and(eq(reviewGroups.shopId, products.shopId), eq(reviewGroups.groupId, products.group));

/** A product with its group's counters in place of its own, if it is in one. */
const SHOWN = {
  ...getTableColumns(products),
  reviewCount: ofList('reviewCount'),
  ratingSum: ofList('ratingSum'),
  verifiedCount: ofList('verifiedCount'),
  mediaCount: ofList('mediaCount'),
  importedCount: ofList('importedCount'),
  histogram: ofList('histogram'),
  languages: ofList('languages'),
  answers: ofList('answers'),
};

function ofList<Name extends keyof Counters>(name: Name) {
  const column = products[name];
  return sql<Counters[Name]>`coalesce(${reviewGroups[name]}, ${column})`.mapWith(column);
}

export function createPublishedReviews(db: Database, mediaAddress: MediaAddress): PublishedReviews {
  async function findProduct(shopId: string, name: string): Promise<PublicProduct | null> {
    // An id answers with one row; only another name needs a second look.
    const [byId] = await db
      .select(SHOWN)
      .from(products)
      .leftJoin(reviewGroups, OF_GROUP)
      .where(and(eq(products.shopId, shopId), eq(products.productId, name)));
    if (byId) return toPublicProduct(byId);
    const [byAlias] = await selectNamed(shopId, [name]);
    return byAlias ? toPublicProduct(byAlias) : null;
  }

  const selectNamed = (shopId: string, names: readonly string[]) =>
    db
      .select({ ...SHOWN, name: productNames.name })
      .from(productNames)
      .innerJoin(products, and(eq(products.shopId, shopId), eq(products.productId, productNames.productId)))
      .leftJoin(reviewGroups, OF_GROUP)
      .where(and(eq(productNames.shopId, shopId), inArray(productNames.name, valuesOf(names))));

  return {
    product: findProduct,

    unknown: (name, scale) => ({
      product: unknownProduct(name),
      summary: toSummary(name, scale),
      counts: toFilterCounts(),
    }),

    async summaries(shopId, names) {
      const rows = await selectNamed(shopId, names);
      return new Map(rows.map((row) => [row.name, toPublicProduct(row).summary]));
    },

    async hasImported(shopId) {
      // Imported rows alone have a key, and an index of their own: a shop without them reads nothing.
      const found = await db.query.reviews.findFirst({
        columns: { id: true },
        where: and(
          eq(reviews.shopId, shopId),
          isNotNull(reviews.sourceKey),
          eq(reviews.status, 'published'),
          sql`exists (select 1 from json_each(labels) where value = 'imported')`,
        ),
      });
      return found !== undefined;
    },

    ofShop: createShopReviews(db, mediaAddress),

    async history(shopId, reviewId) {
      const published = await db.query.reviews.findFirst({
        columns: { authorName: true },
        where: and(eq(reviews.shopId, shopId), eq(reviews.id, reviewId), eq(reviews.status, 'published')),
      });
      return published ? (await readVersions(db, shopId, reviewId)).history : null;
    },

    async page(shopId, found, query) {
      const { limit, cursor, ...asked } = query;
      const listId = listOf(found.product);
      const mark = await queryMark(shopId, listId, asked);
      if (query.q?.trim())
        return searchPage(db, shopId, listId, { ...query, q: query.q }, mark, mediaAddress);

      const plan = planList(query);
      const after = cursor === undefined ? null : readCursor(cursor, mark, plan.keys.length);
      if (cursor !== undefined && (after === null || after.range >= plan.ranges.length))
        return 'foreign_cursor';
      const rows = await db.all<RawReviewRow & { range: number }>(
        listStatement(shopId, listId, plan, after, limit + 1),
      );
      const page = toReviewPage(rows, limit, mediaAddress, (row) =>
        writeCursor(mark, {
          range: plan.combine === 'merge' ? 0 : row.range,
          values: plan.keys.map((key) => row[key]),
        }),
      );
      const count = cursor === undefined ? countedMatches(query, found) : null;
      return { ...page, matches: count === null ? null : { count, atLeast: false } };
    },
  };
}

/** The list that shows a product's reviews: its group's, or its own. As the column `list_id` says it. */
function listOf({ productId, group }: PublicProduct['product']): string {
  return group === null ? `p/${productId}` : `g/${group}`;
}

function toPublicProduct(row: ProductRow): PublicProduct {
  return {
    product: toProduct(row),
    summary: toSummary(row.productId, row.scale, row),
    counts: toFilterCounts(row),
  };
}

function listStatement(
  shopId: string,
  listId: string,
  plan: ListPlan,
  after: Position | null,
  limit: number,
): SQL {
  const order = sql.join(
    plan.keys.map((key) => sql`${sql.identifier(key)} desc`),
    sql`, `,
  );

  function arm(range: Range, position: number): SQL {
    const goesOn = after !== null && (plan.combine === 'merge' || position === after.range);
    const conditions = [
      sql`shop_id = ${shopId}`,
      sql`list_id = ${listId}`,
      // Spelled out as in the partial indexes, or SQLite would not take them.
      sql`status = 'published'`,
      ...(plan.verified ? [sql`verified_by is not null`] : []),
      ...range.conditions
        // The place of the cursor is the narrower end of the same range; with two ends SQLite would seek to the wider.
        .filter(({ operator }) => !(goesOn && operator === '<='))
        .map(({ column, operator, value }) => sql`${sql.identifier(column)} ${sql.raw(operator)} ${value}`),
      ...(goesOn ? [isAfter(plan.keys, after.values)] : []),
    ];
    return sql`select * from (select ${REVIEW_COLUMNS}, ${sql.raw(String(position))} as range
      from reviews indexed by ${sql.identifier(range.index)}
      where ${sql.join(conditions, sql` and `)} order by ${order} limit ${sql.raw(String(limit))})`;
  }

  const arms = plan.ranges.map(arm).slice(plan.combine === 'concat' && after !== null ? after.range : 0);
  const outerOrder = plan.combine === 'merge' ? sql` order by ${order}` : sql``;
  return sql`${sql.join(arms, sql` union all `)}${outerOrder} limit ${sql.raw(String(limit))}`;
}
