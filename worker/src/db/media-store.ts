/** The rows of photos and videos. How many may wait for an uploader's review is held by a unique key on their places. */
import { and, eq, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import { MAX_MEDIA } from '@vouch/contract';
import type { Clock, MediaStore, Upload } from '../domain/ports.ts';
import { atomically, valuesOf, type Database } from './database.ts';
import { media, reviews } from './schema.ts';

/** What nobody has put into a review by then goes. */
const DAY = 24 * 60 * 60 * 1_000;

/** An upload that takes longer has broken off. */
const PATIENCE = 15 * 60 * 1_000;

const SLOTS = JSON.stringify(Array.from({ length: MAX_MEDIA }, (_, slot) => slot));

export function createMediaStore(db: Database, clock: Clock): MediaStore {
  return {
    async reserve(shopId, id, mark) {
      const now = clock.now();
      const ofUploader = sql`shop_id = ${shopId} and mark = ${mark}`;
      const [, inserted] = await atomically(db, [
        // An upload that broke off keeps its row until its files are swept away, but not its place.
        sql`update media set slot = null
          where ${ofUploader} and slot is not null and type is null and created_at <= ${now - PATIENCE}`,
        sql`insert into media (shop_id, id, mark, slot, created_at, expires_at)
          select ${shopId}, ${id}, ${mark}, value, ${now}, ${now + DAY} from json_each(${SLOTS})
          where value not in (select slot from media where ${ofUploader} and slot is not null)
          limit 1 returning id`,
      ]);
      return inserted!.results.length > 0;
    },

    async complete(shopId, id, file) {
      await db
        .update(media)
        .set(file)
        .where(and(eq(media.shopId, shopId), eq(media.id, id)));
    },

    async release(shopId, id, mark) {
      const released = await db
        .update(media)
        // Without a type no review can take it; where its files stay behind, they are swept away.
        .set({ type: null, slot: null, expiresAt: clock.now() })
        .where(
          and(
            eq(media.shopId, shopId),
            eq(media.id, id),
            eq(media.mark, mark),
            isNull(media.reviewId),
            isNotNull(media.type),
          ),
        )
        .returning({ id: media.id });
      return released.length > 0;
    },

    async waiting(shopId, mark, ids) {
      const rows = await db
        .select()
        .from(media)
        .where(
          and(
            eq(media.shopId, shopId),
            inArray(media.id, valuesOf(ids)),
            eq(media.mark, mark),
            isNull(media.reviewId),
          ),
        );
      return new Map(rows.filter(isWhole).map((row) => [row.id, row]));
    },

    async find(shopId, id) {
      const [row] = await db
        .select({ media, reviewStatus: reviews.status })
        .from(media)
        .leftJoin(reviews, and(eq(reviews.shopId, shopId), eq(reviews.id, media.reviewId)))
        .where(and(eq(media.shopId, shopId), eq(media.id, id)));
      return row && isWhole(row.media) ? { ...row.media, reviewStatus: row.reviewStatus } : null;
    },

    expired: (now, limit) =>
      db
        .select({ shopId: media.shopId, id: media.id })
        .from(media)
        .where(lte(media.expiresAt, now))
        .limit(limit),

    async forget(uploads) {
      const gone = sql`from json_each(${JSON.stringify(uploads)})`;
      const key = sql`value ->> 'shopId', value ->> 'id'`;
      await atomically(db, [
        sql`update reviews set media = '[]' where (shop_id, id) in (
          select shop_id, review_id from media where (shop_id, id) in (select ${key} ${gone}))`,
        sql`delete from media where (shop_id, id) in (select ${key} ${gone})`,
      ]);
    },
  };
}

type MediaRow = typeof media.$inferSelect;

function isWhole(row: MediaRow): row is MediaRow & Upload {
  return row.type !== null;
}
