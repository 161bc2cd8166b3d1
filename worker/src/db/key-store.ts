/** API keys and signing keys. */
import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Clock, KeyStore } from '../domain/ports.ts';
import { atomically, valuesOf, type Database } from './database.ts';
import { toTimestamp, toTimestampOrNull } from './rows.ts';
import { apiKeys, signingKeys } from './schema.ts';

/** "Last used" is kept to the hour, so that reading does not mean writing. */
const HOUR = 60 * 60 * 1_000;

export function createKeyStore(db: Database, clock: Clock): KeyStore {
  const toApiKey = (row: typeof apiKeys.$inferSelect) => ({
    id: row.id,
    name: row.name,
    createdAt: toTimestamp(row.createdAt),
    lastUsedAt: toTimestampOrNull(row.lastUsedAt),
  });
  const toSigningKey = (row: typeof signingKeys.$inferSelect) => ({
    kid: row.kid,
    alg: row.alg,
    heldBy: isHeld(row) ? ('vouch' as const) : ('shop' as const),
    createdAt: toTimestamp(row.createdAt),
    revokedAt: toTimestampOrNull(row.revokedAt),
  });

  return {
    async findApiKey(hash) {
      const row = await db.query.apiKeys.findFirst({ where: eq(apiKeys.hash, hash) });
      if (!row) return null;
      const now = clock.now();
      if (row.lastUsedAt === null || row.lastUsedAt < now - HOUR)
        await db
          .update(apiKeys)
          .set({ lastUsedAt: now })
          .where(and(eq(apiKeys.shopId, row.shopId), eq(apiKeys.id, row.id)));
      return { shopId: row.shopId, id: row.id };
    },

    async listApiKeys(shopId) {
      const rows = await db.query.apiKeys.findMany({
        where: eq(apiKeys.shopId, shopId),
        orderBy: asc(apiKeys.createdAt),
      });
      return rows.map(toApiKey);
    },

    async addApiKey(shopId, key) {
      const [row] = await db
        .insert(apiKeys)
        .values({ shopId, ...key, createdAt: clock.now() })
        .returning();
      return toApiKey(row!);
    },

    async removeApiKey(shopId, id) {
      const isKey = and(eq(apiKeys.shopId, shopId), eq(apiKeys.id, id));
      const hasOther = sql`exists (select 1 from api_keys where shop_id = ${shopId} and id <> ${id})`;
      const [removed, kept] = await atomically(db, [
        db.delete(apiKeys).where(and(isKey, hasOther)).returning({ id: apiKeys.id }),
        db.select({ id: apiKeys.id }).from(apiKeys).where(isKey),
      ]);
      if (removed!.results.length > 0) return 'removed';
      return kept!.results.length > 0 ? 'last' : 'unknown';
    },

    async listSigningKeys(shopId) {
      const rows = await db.query.signingKeys.findMany({
        where: eq(signingKeys.shopId, shopId),
        orderBy: asc(signingKeys.createdAt),
      });
      return rows.map(toSigningKey);
    },

    async addSigningKey(shopId, key) {
      const [row] = await db
        .insert(signingKeys)
        .values({ shopId, ...key, createdAt: clock.now() })
        .onConflictDoNothing()
        .returning();
      return row ? toSigningKey(row) : null;
    },

    async hasPublicKey(shopId, publicKey) {
      const row = await db.query.signingKeys.findFirst({
        where: and(eq(signingKeys.shopId, shopId), eq(signingKeys.publicKey, publicKey)),
      });
      return row !== undefined;
    },

    async revokeSigningKey(shopId, kid) {
      const revoked = await db
        .update(signingKeys)
        .set({ revokedAt: clock.now() })
        .where(and(eq(signingKeys.shopId, shopId), eq(signingKeys.kid, kid), isNull(signingKeys.revokedAt)))
        .returning({ kid: signingKeys.kid });
      return revoked.length > 0;
    },

    async findSigningKeys(kid, shopIds) {
      const rows = await db.query.signingKeys.findMany({
        where: and(inArray(signingKeys.shopId, valuesOf(shopIds)), eq(signingKeys.kid, kid)),
      });
      return rows.map(({ revokedAt, ...row }) => ({ ...row, revoked: revokedAt !== null }));
    },

    async heldKey(shopId) {
      const row = await db.query.signingKeys.findFirst({
        where: and(
          eq(signingKeys.shopId, shopId),
          isNotNull(signingKeys.publicKey),
          isNotNull(signingKeys.sealed),
          isNull(signingKeys.revokedAt),
        ),
        orderBy: desc(signingKeys.createdAt),
      });
      return row ?? null;
    },
  };
}

/** Vouch holds the signing half when it keeps a private key beside the public one. */
function isHeld(row: { publicKey: string | null; sealed: string | null }): boolean {
  return row.publicKey !== null && row.sealed !== null;
}
