/** The tables of a shop's keys: who may act for it, and whose tokens are believed. */
import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Admin keys, as hashes. */
export const apiKeys = sqliteTable(
  'api_keys',
  {
    shopId: text('shop_id').notNull(),
    id: text('id').notNull(),
    name: text('name').notNull(),
    hash: text('hash').notNull(),
    createdAt: integer('created_at').notNull(),
    lastUsedAt: integer('last_used_at'),
  },
  (table) => [primaryKey({ columns: [table.shopId, table.id] }), uniqueIndex('api_keys_hash').on(table.hash)],
);

/** Keys that purchase tokens are checked with, each bound to one algorithm. Secrets are sealed (AES-GCM). */
export const signingKeys = sqliteTable(
  'signing_keys',
  {
    shopId: text('shop_id').notNull(),
    kid: text('kid').notNull(),
    alg: text('alg', { enum: ['EdDSA', 'HS256'] }).notNull(),
    /** EdDSA: the public key `x`, base64url. */
    publicKey: text('public_key'),
    /** HS256: the shared secret. EdDSA held by Vouch: the private key. */
    sealed: text('sealed'),
    createdAt: integer('created_at').notNull(),
    revokedAt: integer('revoked_at'),
  },
  (table) => [primaryKey({ columns: [table.shopId, table.kid] })],
);
