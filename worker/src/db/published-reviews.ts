/** The read model: what the public sees of a product. List, summary, structured data and feed read it and nothing else. */
import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { PublishedReviews } from '../domain/ports.ts';
import { queryMark, readCursor, writeCursor, type Position } from './cursor.ts';
import { valuesOf, type Database } from './database.ts';
import { planList, type ListPlan, type Range, type SortKey } from './list-plan.ts';
import { searchPage } from './review-search.ts';
import { REVIEW_COLUMNS, toReviewPage, type RawReviewRow } from './review-columns.ts';
import { toProduct, toSummary, unknownProduct, zeroSummary } from './rows.ts';
import { productNames, products } from './schema.ts';

export function createPublishedReviews(db: Database): PublishedReviews {
  async function findProduct(shopId: string, name: string) {
    // An id answers with one row; only another name needs a second look.
    const byId = await db.query.products.findFirst({
      where: and(eq(products.shopId, shopId), eq(products.productId, name)),
    });
    if (byId) return byId;
    const [byAlias] = await db
      .select({ product: products })
      .from(productNames)
      .innerJoin(products, and(eq(products.shopId, shopId), eq(products.productId, productNames.productId)))
      .where(and(eq(productNames.shopId, shopId), eq(productNames.name, name)));
    return byAlias?.product ?? null;
  }

  return {
    async summary(shopId, name) {
      const row = await findProduct(shopId, name);
      return row && { product: toProduct(row), summary: toSummary(row) };
    },

    unknown: (name) => ({ product: unknownProduct(name), summary: zeroSummary(name) }),

    async summaries(shopId, names) {
      const rows = await db
        .select({
          name: productNames.name,
          productId: products.productId,
          reviewCount: products.reviewCount,
          ratingSum: products.ratingSum,
          verifiedCount: products.verifiedCount,
          histogram: products.histogram,
        })
        .from(productNames)
        .innerJoin(products, and(eq(products.shopId, shopId), eq(products.productId, productNames.productId)))
        .where(and(eq(productNames.shopId, shopId), inArray(productNames.name, valuesOf(names))));
      const byName = new Map(rows.map((row) => [row.name, row]));
      return names.map((name) => {
        const row = byName.get(name);
        return row ? toSummary(row) : zeroSummary(name);
      });
    },

    async page(shopId, productId, query) {
      const { limit, cursor, ...asked } = query;
      const mark = await queryMark(shopId, productId, asked);
      if (query.media) return { items: [], nextCursor: null };
      if (query.q?.trim()) return searchPage(db, shopId, productId, { ...query, q: query.q }, mark);

      const plan = planList(query);
      const after = cursor === undefined ? null : readCursor(cursor, mark, plan.keys.length);
      if (cursor !== undefined && (after === null || after.range >= plan.ranges.length))
        return 'foreign_cursor';
      const rows = await db.all<RawReviewRow & { range: number }>(
        listStatement(shopId, productId, plan, after, limit + 1),
      );
      return toReviewPage(rows, limit, (row) =>
        writeCursor(mark, {
          range: plan.combine === 'merge' ? 0 : row.range,
          values: plan.keys.map((key) => row[key]),
        }),
      );
    },
  };
}

function listStatement(
  shopId: string,
  productId: string,
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
      sql`product_id = ${productId}`,
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

/** The rows behind the cursor's: a row value, which SQLite seeks to in an index. */
function isAfter(keys: readonly SortKey[], values: readonly (number | string)[]): SQL {
  const columns = sql.join(
    keys.map((key) => sql.identifier(key)),
    sql`, `,
  );
  const place = sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );
  return sql`(${columns}) < (${place})`;
}
