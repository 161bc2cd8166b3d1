/** Shops and their settings. */
import { and, eq, or, sql } from 'drizzle-orm';
import type { Clock, ShopStore } from '../domain/ports.ts';
import { atomically, brokeUniqueKey, type Database } from './database.ts';
import { apiKeys, shops, signingKeys } from './schema.ts';

/** Named one by one: settings go over the wire as they are, and a column added later must not. */
const SETTINGS = {
  name: shops.name,
  locale: shops.locale,
  origins: shops.origins,
  unverifiedReviews: shops.unverifiedReviews,
  incentives: shops.incentives,
  scale: shops.scale,
  questions: shops.questions,
  hostedPages: shops.hostedPages,
  orderEvents: shops.orderEvents,
};

export function createShopStore(db: Database, clock: Clock): ShopStore {
  return {
    async get(shopId) {
      const [row] = await db
        .select({ id: shops.id, ...SETTINGS })
        .from(shops)
        .where(eq(shops.id, shopId));
      return row ?? null;
    },

    async create(shop, firstKey, signingKey) {
      const createdAt = clock.now();
      try {
        await atomically(db, [
          db.insert(shops).values({ ...shop, createdAt }),
          db.insert(apiKeys).values({ shopId: shop.id, ...firstKey, createdAt }),
          db.insert(signingKeys).values({ shopId: shop.id, ...signingKey, createdAt }),
        ]);
        return true;
      } catch (error) {
        if (brokeUniqueKey(error, 'shops')) return false;
        throw error;
      }
    },

    async update(shopId, patch) {
      const unrated = sql`not exists (select 1 from reviews where reviews.shop_id = ${shopId})`;
      const fits = patch.scale && or(eq(shops.scale, patch.scale), unrated);
      const [changed] = await db
        .update(shops)
        .set(patch)
        .where(and(eq(shops.id, shopId), fits))
        .returning(SETTINGS);
      return changed ?? null;
    },
  };
}
