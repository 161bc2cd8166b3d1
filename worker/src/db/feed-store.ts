/** Where product review feeds stand. */
import { and, asc, eq, gte, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import type { FeedStore } from '../domain/feed-ports.ts';
import type { Clock } from '../domain/ports.ts';
import { atomically, type Database } from './database.ts';
import { feeds } from './schema.ts';

export function createFeedStore(db: Database, clock: Clock): FeedStore {
  /** A step is done once: the number moves on with it, and a newer run has another id. */
  const step = (shopId: string, run: string, number: number) =>
    and(eq(feeds.shopId, shopId), eq(feeds.run, run), eq(feeds.step, number));

  return {
    async get(shopId) {
      const row = await db.query.feeds.findFirst({ where: eq(feeds.shopId, shopId) });
      if (!row) return null;
      const { run, step: number, progress, origin, served, startedAt } = row;
      return {
        shopId,
        origin,
        served,
        startedAt,
        run: run === null || progress === null ? null : { id: run, step: number, progress },
      };
    },

    async begin(runs, progress) {
      if (runs.length === 0) return;
      const now = clock.now();
      const begun = { step: 0, progress, startedAt: now, advancedAt: now };
      await atomically(
        db,
        runs.map(({ shopId, origin, run }) =>
          db
            .insert(feeds)
            .values({ shopId, origin, run, ...begun })
            .onConflictDoUpdate({ target: feeds.shopId, set: { origin, run, ...begun } }),
        ),
      );
    },

    async advance(shopId, run, number, progress) {
      const moved = await db
        .update(feeds)
        .set({ step: number + 1, progress, advancedAt: clock.now() })
        .where(step(shopId, run, number))
        .returning({ shopId: feeds.shopId });
      return moved.length > 0;
    },

    async serve(shopId, run, number, served) {
      const moved = await db
        .update(feeds)
        .set({ served, run: null, step: 0, progress: null, advancedAt: clock.now() })
        .where(step(shopId, run, number))
        .returning({ shopId: feeds.shopId });
      return moved.length > 0;
    },

    due: (old, still, limit) =>
      db
        .select({ shopId: feeds.shopId, origin: feeds.origin })
        .from(feeds)
        .where(and(lt(feeds.startedAt, old), or(isNull(feeds.run), lt(feeds.advancedAt, still))))
        .orderBy(asc(feeds.startedAt))
        .limit(limit),

    stalled: (old, still, limit) =>
      db
        .select({ shopId: feeds.shopId, run: sql<string>`${feeds.run}`, step: feeds.step })
        .from(feeds)
        .where(and(gte(feeds.startedAt, old), isNotNull(feeds.run), lt(feeds.advancedAt, still)))
        .orderBy(asc(feeds.startedAt))
        .limit(limit),
  };
}
