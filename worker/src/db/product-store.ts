/** Products and their names. */
import { and, asc, eq, gt, gte, inArray, isNull, sql } from 'drizzle-orm';
import type { AdminProduct } from '@vouch/contract';
import type { ProductStore } from '../domain/ports.ts';
import { queryMark, readCursor, writeCursor } from './cursor.ts';
import { atomically, brokeUniqueKey, valuesOf, type Database } from './database.ts';
import { toProduct, type ProductRow } from './rows.ts';
import { productNames, products } from './schema.ts';

const withoutPage = (shopId: string) =>
  and(eq(products.shopId, shopId), isNull(products.url), gt(products.reviewCount, 0));

export function createProductStore(db: Database): ProductStore {
  async function resolve(shopId: string, names: readonly string[]) {
    const rows = await db
      .select({ name: productNames.name, productId: productNames.productId })
      .from(productNames)
      .where(and(eq(productNames.shopId, shopId), inArray(productNames.name, valuesOf(names))));
    return new Map(rows.map((row) => [row.name, row.productId]));
  }

  return {
    resolve,

    async get(shopId, name) {
      const productId = (await resolve(shopId, [name])).get(name);
      if (productId === undefined) return null;
      const row = await db.query.products.findFirst({
        where: and(eq(products.shopId, shopId), eq(products.productId, productId)),
      });
      return row ? toProduct(row) : null;
    },

    async list(shopId, { unmatched, limit, cursor }) {
      const mark = await queryMark(shopId, 'products', unmatched);
      const after = cursor === undefined ? null : readCursor(cursor, mark, 1);
      if (cursor !== undefined && after === null) return 'foreign_cursor';
      const rows = await db.query.products.findMany({
        where: and(
          eq(products.shopId, shopId),
          // As in the partial index, or SQLite would not take it.
          unmatched ? sql`(identified = 0 or url is null)` : undefined,
          after ? gt(products.productId, String(after.values[0])) : undefined,
        ),
        orderBy: asc(products.productId),
        limit: limit + 1,
      });
      const shown = rows.slice(0, limit);
      const last = shown.at(-1);
      return {
        items: shown.map(toAdminProduct),
        nextCursor:
          rows.length > limit && last ? writeCursor(mark, { range: 0, values: [last.productId] }) : null,
      };
    },

    async withoutPage(shopId, from, limit) {
      const rows = await db
        .select({ productId: products.productId })
        .from(products)
        .where(and(withoutPage(shopId), gte(products.productId, from)))
        .orderBy(asc(products.productId))
        .limit(limit);
      return rows.map(({ productId }) => productId);
    },

    async partsWithoutPage(shopId, size) {
      const numbered = db
        .select({
          productId: products.productId,
          n: sql<number>`row_number() over (order by ${products.productId}) - 1`.as('n'),
        })
        .from(products)
        .where(withoutPage(shopId))
        .as('numbered');
      const rows = await db
        .select({ productId: numbered.productId })
        .from(numbered)
        .where(sql`n % ${size} = 0`)
        .orderBy(sql`n`);
      return rows.map(({ productId }) => productId);
    },

    async put(shopId, productId, input) {
      const names = [...new Set([productId, ...input.aliases.map((alias) => alias.value)])];
      const mine = and(eq(productNames.shopId, shopId), eq(productNames.productId, productId));
      try {
        await atomically(db, [
          db
            .insert(products)
            .values({ shopId, productId, ...input })
            .onConflictDoUpdate({ target: [products.shopId, products.productId], set: input }),
          db.delete(productNames).where(mine),
          sql`insert into product_names (shop_id, name, product_id)
            select ${shopId}, value, ${productId} from json_each(${JSON.stringify(names)})`,
        ]);
        return 'stored';
      } catch (error) {
        // What is left of these names after its own are gone is another product's.
        if (brokeUniqueKey(error, 'product_names')) return 'name_taken';
        throw error;
      }
    },
  };
}

function toAdminProduct(row: ProductRow): AdminProduct {
  return {
    ...toProduct(row),
    reviewCount: row.reviewCount,
    missing: [
      ...(row.url === null ? (['url'] as const) : []),
      ...(row.identified ? [] : (['identifier'] as const)),
    ],
  };
}
