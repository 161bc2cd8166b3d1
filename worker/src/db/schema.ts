/**
 * The tables. Every one begins with the shop: no query names a row without naming its shop.
 *
 * Hand-written SQL beside this file (migrations/0001_counters_and_search.sql, 0003_versions.sql) adds the triggers that
 * keep the counters equal to the published reviews whatever changes them, the index of the answers, the full-text index,
 * and the triggers that move the versions on.
 */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type {
  Finding,
  ProductAlias,
  Question,
  RatingScale,
  RefusalReason,
  ReviewLabel,
  VerifiedBy,
} from '@vouch/contract';
import type { StoredAnswer } from '../domain/answers.ts';
import type { StoredMedia } from '../domain/media.ts';

export { feeds } from './feeds-table.ts';
export { media } from './media-table.ts';

const milliseconds = (name: string) => integer(name);

export const shops = sqliteTable('shops', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  locale: text('locale').notNull(),
  origins: text('origins', { mode: 'json' }).$type<string[]>().notNull(),
  unverifiedReviews: integer('unverified_reviews', { mode: 'boolean' }).notNull().default(false),
  incentives: integer('incentives', { mode: 'boolean' }).notNull().default(false),
  scale: text('scale').$type<RatingScale>().notNull().default('stars'),
  questions: text('questions', { mode: 'json' }).$type<Question[]>().notNull().default([]),
  hostedPages: integer('hosted_pages', { mode: 'boolean' }).notNull().default(false),
  orderEvents: integer('order_events', { mode: 'boolean' }).notNull().default(false),
  createdAt: milliseconds('created_at').notNull(),
});

const tally = (name: string) =>
  text(name, { mode: 'json' }).$type<Record<string, number>>().notNull().default({});

/**
 * Moved on by triggers with whatever changes what the public is shown of a product or group: what was made at one version
 * is right for as long as that version stands.
 */
const version = () => integer('version').notNull().default(1);

/** What published reviews add up to. */
const counters = () => ({
  reviewCount: integer('review_count').notNull().default(0),
  ratingSum: integer('rating_sum').notNull().default(0),
  verifiedCount: integer('verified_count').notNull().default(0),
  mediaCount: integer('media_count').notNull().default(0),
  importedCount: integer('imported_count').notNull().default(0),
  /** By rating. */
  histogram: tally('histogram'),
  /** By primary language subtag. */
  languages: tally('languages'),
  /** By `question:value`. */
  answers: tally('answers'),
});

/** A product with the counters of its own reviews, so that a summary is one row. */
export const products = sqliteTable(
  'products',
  {
    shopId: text('shop_id').notNull(),
    productId: text('product_id').notNull(),
    title: text('title'),
    url: text('url'),
    image: text('image'),
    brand: text('brand'),
    mpn: text('mpn'),
    type: text('type'),
    group: text('group_id'),
    aliases: text('aliases', { mode: 'json' }).$type<ProductAlias[]>().notNull().default([]),
    /** The shop's scale and the ids of its questions, kept the same by triggers: a list need not look at the shop. */
    scale: text('scale').$type<RatingScale>().notNull().default('stars'),
    questions: text('questions', { mode: 'json' }).$type<string[]>().notNull().default([]),
    /** Whether a search engine can tell which product it is: kept by whoever stores the names. */
    identified: integer('identified', { mode: 'boolean' }).notNull().default(false),
    ...counters(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.shopId, table.productId] }),
    index('products_unmatched')
      .on(table.shopId, table.productId)
      .where(sql`identified = 0 or url is null`),
    index('products_group')
      .on(table.shopId, table.group)
      .where(sql`group_id is not null`),
  ],
);

/** A group of products that show each other's reviews: the sum of its members' counters, kept by triggers. */
export const reviewGroups = sqliteTable(
  'review_groups',
  {
    shopId: text('shop_id').notNull(),
    groupId: text('group_id').notNull(),
    ...counters(),
    version: version(),
  },
  (table) => [primaryKey({ columns: [table.shopId, table.groupId] })],
);

/** Every name of a product: its id and its aliases' values. The key keeps a name to one product of a shop. */
export const productNames = sqliteTable(
  'product_names',
  {
    shopId: text('shop_id').notNull(),
    name: text('name').notNull(),
    productId: text('product_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.shopId, table.name] })],
);

/** Purchases that have been reviewed, as keyed one-way marks: the key admits each one once, ever. */
export const purchases = sqliteTable(
  'purchases',
  { shopId: text('shop_id').notNull(), mark: text('mark').notNull() },
  (table) => [primaryKey({ columns: [table.shopId, table.mark] })],
);

const wording = {
  rating: integer('rating').notNull(),
  title: text('title').notNull(),
  body: text('body').notNull(),
  /** Null for an anonymous author: the name is not stored. */
  authorName: text('author_name'),
};

/** Lower bound of the 95 % Wilson score interval of the helpful votes (E. B. Wilson, 1927); 0 when nobody found it helpful. */
const wilson = sql`case when helpful_yes = 0 then 0.0 else
  ((helpful_yes * 1.0 / (helpful_yes + helpful_no)) + 1.9208 / (helpful_yes + helpful_no)
    - 1.96 * sqrt((helpful_yes * 1.0 * helpful_no / (helpful_yes + helpful_no) + 0.9604) / (helpful_yes + helpful_no)
      / (helpful_yes + helpful_no)))
  / (1 + 3.8416 / (helpful_yes + helpful_no)) end`;

export const reviews = sqliteTable(
  'reviews',
  {
    shopId: text('shop_id').notNull(),
    id: text('id').notNull(),
    n: integer('n').primaryKey({ autoIncrement: true }),
    /** The same as `n`: SQLite seeks to a row value in an index only among columns that are not the row number. */
    seq: integer('seq').generatedAlwaysAs(sql`n`, { mode: 'virtual' }),
    productId: text('product_id').notNull(),
    /** The product's group, kept the same by a trigger. */
    groupId: text('group_id'),
    /** Whose list it is in: the group's, or the product's own. */
    listId: text('list_id').generatedAlwaysAs(
      sql`case when group_id is null then 'p/' || product_id else 'g/' || group_id end`,
      { mode: 'virtual' },
    ),
    status: text('status', { enum: ['pending', 'published', 'refused', 'withdrawn'] }).notNull(),
    /** Counts the changes; a change names the version it was made against, so none overwrites another unseen. */
    version: integer('version').notNull().default(1),
    /** A new review or an edit waits for a decision. */
    waiting: integer('waiting', { mode: 'boolean' }).notNull(),
    ...wording,
    /** Primary language subtag (`pt` for `pt-BR`); `und` where nobody said (RFC 5646, 4.1). */
    language: text('language').notNull().default('und'),
    createdAt: milliseconds('created_at'),
    /** When the words last changed; null: they are the first. */
    editedAt: milliseconds('edited_at'),
    /** Earlier words are public from then on; null: all of them. */
    historyFrom: milliseconds('history_from'),
    publishedAt: milliseconds('published_at'),
    experiencedAt: milliseconds('experienced_at'),
    /** When it came in here. */
    receivedAt: milliseconds('received_at').notNull(),
    /** Newest first goes by when it was written; what has no date comes last. */
    sortAt: integer('sort_at').generatedAlwaysAs(sql`coalesce(created_at, 0)`, { mode: 'virtual' }),
    /** Descending, it is the lowest rating first: an index serves one direction for all its columns. */
    lowness: integer('lowness').generatedAlwaysAs(sql`-rating`, { mode: 'virtual' }),
    media: text('media', { mode: 'json' }).$type<StoredMedia[]>().notNull().default([]),
    hasMedia: integer('has_media').generatedAlwaysAs(sql`media <> '[]'`, { mode: 'virtual' }),
    answers: text('answers', { mode: 'json' }).$type<StoredAnswer[]>().notNull().default([]),
    verifiedBy: text('verified_by').$type<VerifiedBy>(),
    labels: text('labels', { mode: 'json' }).$type<ReviewLabel[]>().notNull().default([]),
    reason: text('reason').$type<RefusalReason>(),
    findings: text('findings', { mode: 'json' }).$type<Finding[]>().notNull().default([]),
    helpfulYes: integer('helpful_yes').notNull().default(0),
    helpfulNo: integer('helpful_no').notNull().default(0),
    helpfulScore: real('helpful_score').generatedAlwaysAs(wilson, { mode: 'virtual' }),
    replyBody: text('reply_body'),
    replyAt: milliseconds('reply_at'),
    reports: integer('reports').notNull().default(0),
    /** The order behind it; null for an anonymous author. */
    orderId: text('order_id'),
    /** An imported row's identity in its source. */
    sourceKey: text('source_key'),
    claimedVerified: integer('claimed_verified', { mode: 'boolean' }),
  },
  (table) => {
    const published = sql`status = 'published'`;
    const verified = sql`status = 'published' and verified_by is not null`;
    const withMedia = sql`status = 'published' and media <> '[]'`;
    const { shopId, productId, listId, rating, lowness, language, hasMedia, helpfulScore, sortAt, seq } =
      table;
    return [
      uniqueIndex('reviews_id').on(shopId, table.id),
      uniqueIndex('reviews_source')
        .on(shopId, table.sourceKey)
        .where(sql`source_key is not null`),
      index('reviews_waiting')
        .on(shopId, table.receivedAt)
        .where(sql`waiting = 1`),
      index('reviews_status').on(shopId, table.status, table.receivedAt),
      index('reviews_product').on(shopId, productId),
      // What was public before it was found to be spam: the feed flags it.
      index('reviews_spam')
        .on(shopId, table.seq)
        .where(sql`status = 'refused' and reason = 'spam_or_advertising' and published_at is not null`),
      // One index for each order of the public list, alone and with one filter, so that a page of n reads n + 1 rows.
      index('list_recent').on(shopId, listId, sortAt, seq).where(published),
      index('list_helpful').on(shopId, listId, helpfulScore, sortAt, seq).where(published),
      index('list_rating').on(shopId, listId, rating, sortAt, seq).where(published),
      index('list_lowest').on(shopId, listId, lowness, sortAt, seq).where(published),
      index('list_language').on(shopId, listId, language, sortAt, seq).where(published),
      index('list_media_first').on(shopId, listId, hasMedia, sortAt, seq).where(published),
      index('list_rating_helpful').on(shopId, listId, rating, helpfulScore, sortAt, seq).where(published),
      index('list_rating_language').on(shopId, listId, rating, language, sortAt, seq).where(published),
      index('list_rating_media_first').on(shopId, listId, rating, hasMedia, sortAt, seq).where(published),
      index('list_language_helpful').on(shopId, listId, language, helpfulScore, sortAt, seq).where(published),
      index('list_language_rating').on(shopId, listId, language, rating, sortAt, seq).where(published),
      index('list_language_lowest').on(shopId, listId, language, lowness, sortAt, seq).where(published),
      index('list_language_media_first').on(shopId, listId, language, hasMedia, sortAt, seq).where(published),
      index('list_verified').on(shopId, listId, sortAt, seq).where(verified),
      index('list_verified_helpful').on(shopId, listId, helpfulScore, sortAt, seq).where(verified),
      index('list_verified_rating').on(shopId, listId, rating, sortAt, seq).where(verified),
      index('list_verified_lowest').on(shopId, listId, lowness, sortAt, seq).where(verified),
      index('list_verified_language').on(shopId, listId, language, sortAt, seq).where(verified),
      index('list_verified_media_first').on(shopId, listId, hasMedia, sortAt, seq).where(verified),
      // Few reviews have photos, so these cost little.
      index('list_media').on(shopId, listId, sortAt, seq).where(withMedia),
      index('list_media_helpful').on(shopId, listId, helpfulScore, sortAt, seq).where(withMedia),
      index('list_media_rating').on(shopId, listId, rating, sortAt, seq).where(withMedia),
      index('list_media_lowest').on(shopId, listId, lowness, sortAt, seq).where(withMedia),
      index('list_media_language').on(shopId, listId, language, sortAt, seq).where(withMedia),
      // The same for the list of the whole shop, which has fewer orders and filters.
      index('shop_recent').on(shopId, sortAt, seq).where(published),
      index('shop_helpful').on(shopId, helpfulScore, sortAt, seq).where(published),
      index('shop_media_first').on(shopId, hasMedia, sortAt, seq).where(published),
      index('shop_language').on(shopId, language, sortAt, seq).where(published),
      index('shop_language_helpful').on(shopId, language, helpfulScore, sortAt, seq).where(published),
      index('shop_language_media_first').on(shopId, language, hasMedia, sortAt, seq).where(published),
      index('shop_media_helpful').on(shopId, helpfulScore, sortAt, seq).where(withMedia),
    ];
  },
);

/** Other wordings of a review: the one that waits for a decision, and those that were public before. */
export const reviewVersions = sqliteTable(
  'review_versions',
  {
    shopId: text('shop_id').notNull(),
    reviewId: text('review_id').notNull(),
    n: integer('n').primaryKey({ autoIncrement: true }),
    state: text('state', { enum: ['waiting', 'past', 'refused'] }).notNull(),
    ...wording,
    writtenAt: milliseconds('written_at'),
  },
  (table) => [index('review_versions_review').on(table.shopId, table.reviewId, table.n)],
);

/** The record of decisions: only ever appended to. */
export const decisions = sqliteTable(
  'decisions',
  {
    shopId: text('shop_id').notNull(),
    reviewId: text('review_id').notNull(),
    n: integer('n').primaryKey({ autoIncrement: true }),
    outcome: text('outcome', { enum: ['publish', 'hold', 'refuse', 'withdraw'] }).notNull(),
    reason: text('reason').$type<RefusalReason>(),
    by: text('by').notNull(),
    findings: text('findings', { mode: 'json' }).$type<Finding[]>().notNull(),
    decidedAt: milliseconds('decided_at').notNull(),
  },
  (table) => [index('decisions_review').on(table.shopId, table.reviewId, table.n)],
);

/** One vote a review and sender mark. */
export const votes = sqliteTable(
  'votes',
  {
    shopId: text('shop_id').notNull(),
    reviewId: text('review_id').notNull(),
    mark: text('mark').notNull(),
    helpful: integer('helpful', { mode: 'boolean' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.shopId, table.reviewId, table.mark] })],
);

/** One report a review and sender mark. */
export const reports = sqliteTable(
  'reports',
  {
    shopId: text('shop_id').notNull(),
    reviewId: text('review_id').notNull(),
    mark: text('mark').notNull(),
    reason: text('reason').notNull(),
    text: text('text'),
    createdAt: milliseconds('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.shopId, table.reviewId, table.mark] })],
);

/** Answers to submits with an Idempotency-Key, kept a day. */
export const idempotencyKeys = sqliteTable(
  'idempotency_keys',
  {
    shopId: text('shop_id').notNull(),
    key: text('key').notNull(),
    bodyHash: text('body_hash').notNull(),
    reviewId: text('review_id').notNull(),
    status: text('status', { enum: ['published', 'pending'] }).notNull(),
    createdAt: milliseconds('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.shopId, table.key] }),
    index('idempotency_keys_age').on(table.createdAt),
  ],
);

export { apiKeys, signingKeys } from './schema-keys.ts';
