/** Shops and their settings. */
import { eq } from 'drizzle-orm';
import type { Clock, ShopStore } from '../domain/ports.ts';
import { atomically, type Database } from './database.ts';
import { apiKeys, shops, signingKeys } from './schema.ts';

export function createShopStore(db: Database, clock: Clock): ShopStore {
  return {
    async get(shopId) {
      // Named one by one: settings go over the wire as they are, and a column added later must not.
      const row = await db.query.shops.findFirst({
        where: eq(shops.id, shopId),
        columns: {
          id: true,
          name: true,
          locale: true,
          origins: true,
          unverifiedReviews: true,
          incentives: true,
          scale: true,
          questions: true,
        },
      });
      return row ?? null;
    },

    async create(shop, firstKey, signingKey) {
      const createdAt = clock.now();
      const taken = await db.query.shops.findFirst({ where: eq(shops.id, shop.id) });
      if (taken) return false;
      await atomically(db, [
        db.insert(shops).values({ ...shop, createdAt }),
        db.insert(apiKeys).values({ shopId: shop.id, ...firstKey, createdAt }),
        db.insert(signingKeys).values({ shopId: shop.id, ...signingKey, createdAt }),
      ]);
      return true;
    },

    async update(shopId, settings) {
      await db.update(shops).set(settings).where(eq(shops.id, shopId));
    },
  };
}
