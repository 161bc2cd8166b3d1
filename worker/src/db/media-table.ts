/** The table of uploads; schema.ts says what holds for all tables. */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { StoredThumbnail } from '../domain/media.ts';

/**
 * Photos and videos that were uploaded. A row stands before the first object is written and until the last is gone, so
 * that no object is ever without one.
 */
export const media = sqliteTable(
  'media',
  {
    shopId: text('shop_id').notNull(),
    id: text('id').notNull(),
    /** Who uploaded it, as a keyed one-way mark of the purchase token or the sender. */
    mark: text('mark').notNull(),
    /** One of the few places for what waits for its review; null once it has one. */
    slot: integer('slot'),
    reviewId: text('review_id'),
    /** From here on null until the upload is whole. */
    kind: text('kind', { enum: ['photo', 'video'] }),
    type: text('type'),
    bytes: integer('bytes'),
    width: integer('width'),
    height: integer('height'),
    thumbnails: text('thumbnails', { mode: 'json' }).$type<StoredThumbnail[]>().notNull().default([]),
    createdAt: integer('created_at').notNull(),
    /** When it is swept away; null while its review stands. */
    expiresAt: integer('expires_at'),
  },
  (table) => [
    primaryKey({ columns: [table.shopId, table.id] }),
    uniqueIndex('media_slot').on(table.shopId, table.mark, table.slot),
    index('media_review')
      .on(table.shopId, table.reviewId)
      .where(sql`review_id is not null`),
    index('media_expiry')
      .on(table.expiresAt)
      .where(sql`expires_at is not null`),
  ],
);
