/** The read model: what the public sees of a product. List, summary, structured data and feed read it and nothing else. */
import { and, asc, eq, getTableColumns, gte, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Matches, ReviewPage } from '@vouch/contract';
import { languageOf, UNKNOWN_LANGUAGE } from '../domain/language.ts';
import { countedMatches, filtersOf, sizesOf, type FilterSizes } from '../domain/list-filters.ts';
import type { MediaAddress } from '../domain/media.ts';
import type { PublicProduct, PublishedReviews } from '../domain/ports.ts';
import { queryMark, readCursor, writeCursor } from './cursor.ts';
import { valuesOf, type Database } from './database.ts';
import { planList } from './list-plan.ts';
import { countStatement, pageStatement, type List, type Statement } from './list-statement.ts';
import { boundedMatches } from './matches.ts';
import { createShopReviews } from './shop-reviews.ts';
import { searchPage } from './review-search.ts';
import { toReviewPage, type RawReviewRow } from './review-columns.ts';
import {
  toFilterCounts,
  toProduct,
  toSummary,
  toVersion,
  unknownProduct,
  type Counters,
  type ProductRow,
} from './rows.ts';
import { productNames, products, reviewGroups, reviews, reviewVersions } from './schema.ts';

/** Products that are named of a group. */
export const MAX_MEMBERS = 100;

/** Rows looked at to count what a combination of filters finds. */
const MAX_COUNTED_ROWS = 500;

/** No row is read for a product without a group. */
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
  // Under a name of its own: two columns of one name are one column to `meterDatabase`.
  groupVersion: sql<number | null>`${reviewGroups.version}`.as('group_version'),
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
      version: null,
      product: unknownProduct(name),
      summary: toSummary(name, scale),
      counts: toFilterCounts(),
      questions: [],
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

    members: (shopId, group) =>
      db
        .select({ productId: products.productId, title: products.title, url: products.url })
        .from(products)
        .where(and(eq(products.shopId, shopId), eq(products.group, group)))
        .orderBy(products.productId)
        .limit(MAX_MEMBERS),

    async history(shopId, reviewId) {
      const published = await db.query.reviews.findFirst({
        columns: { historyFrom: true },
        where: and(eq(reviews.shopId, shopId), eq(reviews.id, reviewId), eq(reviews.status, 'published')),
      });
      if (!published) return null;
      const { historyFrom } = published;
      const rows = await db.query.reviewVersions.findMany({
        where: and(
          eq(reviewVersions.shopId, shopId),
          eq(reviewVersions.reviewId, reviewId),
          eq(reviewVersions.state, 'past'),
          historyFrom === null ? undefined : gte(reviewVersions.writtenAt, historyFrom),
        ),
        orderBy: asc(reviewVersions.n),
      });
      return rows.map(toVersion);
    },

    async page(shopId, found, query) {
      const { limit, cursor, ...asked } = query;
      const filters = filtersOf(query);
      const list = { shopId, listId: listOf(found.product), filters };
      const mark = await queryMark(shopId, list.listId, asked);
      if (query.q?.trim()) return searchPage(db, list, { ...query, q: query.q }, mark, mediaAddress);

      const sizes = sizesOf(filters, found);
      const plan = planList(query.sort ?? 'recent', filters, sizes, languageOf(query.language));
      const after = cursor === undefined ? null : readCursor(cursor, mark, plan.keys.length);
      if (cursor !== undefined && (after === null || after.range >= plan.ranges.length))
        return 'foreign_cursor';
      const rows = await all<RawReviewRow & { range: number }>(pageStatement(list, plan, after, limit + 1));
      const page = toReviewPage(rows, limit, mediaAddress, (row) =>
        writeCursor(mark, {
          range: plan.combine === 'merge' ? 0 : row.range,
          values: plan.keys.map((key) => row[key]),
        }),
      );
      return { ...page, matches: after ? null : await matchesOf(list, sizes, page) };
    },
  };

  async function matchesOf(
    list: List,
    sizes: FilterSizes,
    first: Pick<ReviewPage, 'items' | 'nextCursor'>,
  ): Promise<Matches> {
    const counted =
      countedMatches(list.filters, sizes) ?? (first.nextCursor === null ? first.items.length : null);
    if (counted !== null) return { count: counted, atLeast: false };
    const plan = planList('recent', list.filters, sizes, UNKNOWN_LANGUAGE);
    const [row] = await all<{ candidates: number; fits: number }>(
      countStatement(list, plan, MAX_COUNTED_ROWS),
    );
    // The page has shown that there are more, wherever the counting ended.
    const { candidates, fits } = row!;
    return boundedMatches({ candidates, fits: Math.max(fits, first.items.length + 1) }, MAX_COUNTED_ROWS);
  }

  async function all<Row>({ sql: text, values }: Statement): Promise<Row[]> {
    const statement = db.$client.prepare(text).bind(...values);
    return (await statement.all<Row>()).results;
  }
}

/** The list that shows a product's reviews: its group's, or its own. As the column `list_id` says it. */
function listOf({ productId, group }: PublicProduct['product']): string {
  return group === null ? `p/${productId}` : `g/${group}`;
}

function toPublicProduct(row: ProductRow & { groupVersion: number | null }): PublicProduct {
  return {
    // A name can become another product's.
    version: [row.productId, row.version, row.groupVersion ?? []].flat().map(encodeURIComponent).join('.'),
    product: toProduct(row),
    summary: toSummary(row.productId, row.scale, row),
    counts: toFilterCounts(row),
    questions: row.questions,
  };
}
