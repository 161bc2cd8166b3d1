/** The table of product review feeds; schema.ts says what holds for all tables. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { FeedProgress, ServedFeed } from '../domain/feed-run.ts';

/** A shop's feed: the one that is served, and the run that makes the next one. There is none before somebody asks. */
export const feeds = sqliteTable(
  'feeds',
  {
    shopId: text('shop_id').primaryKey(),
    /** Where the shop's photos are served from: no request says so when the queue calls. */
    origin: text('origin').notNull(),
    /** Null until the first one is whole. */
    served: text('served', { mode: 'json' }).$type<ServedFeed>(),
    /** The run under way; null between runs. A newer one takes its place. */
    run: text('run'),
    /** How many steps of it are done. */
    step: integer('step').notNull().default(0),
    progress: text('progress', { mode: 'json' }).$type<FeedProgress>(),
    /** When the last run began. */
    startedAt: integer('started_at').notNull(),
    /** When its last step was done. */
    advancedAt: integer('advanced_at').notNull(),
  },
  (table) => [index('feeds_age').on(table.startedAt)],
);
