/** Writing reviews. Whatever belongs together is one atomic batch; what may happen once hangs on a unique key. */
import { and, eq, gt, lte, sql, type SQL } from 'drizzle-orm';
import type { Clock, ReviewChange, ReviewState, ReviewStore, Wording } from '../domain/ports.ts';
import type { MediaAddress } from '../domain/media.ts';
import { atomically, brokeAssertion, brokeUniqueKey, type Database, type Statement } from './database.ts';
import { attachMedia, keepMediaUntil } from './review-media.ts';
import { createOwnReview } from './own-review.ts';
import { metOtherScale, ratingOnScale } from './rating-on-scale.ts';
import {
  decisions,
  idempotencyKeys,
  productNames,
  products,
  purchases,
  reports,
  reviewVersions,
  reviews,
} from './schema.ts';

const DAY = 24 * 60 * 60 * 1_000;

export function createReviewStore(db: Database, clock: Clock, mediaAddress: MediaAddress): ReviewStore {
  const isReview = (shopId: string, id: string) => and(eq(reviews.shopId, shopId), eq(reviews.id, id));

  return {
    async findIdempotent(shopId, key) {
      const row = await db.query.idempotencyKeys.findFirst({
        columns: { bodyHash: true, reviewId: true, status: true },
        where: and(
          eq(idempotencyKeys.shopId, shopId),
          eq(idempotencyKeys.key, key),
          gt(idempotencyKeys.createdAt, clock.now() - DAY),
        ),
      });
      return row ?? null;
    },

    async isPurchaseUsed(shopId, mark) {
      const row = await db.query.purchases.findFirst({
        where: and(eq(purchases.shopId, shopId), eq(purchases.mark, mark)),
      });
      return row !== undefined;
    },

    async submit(review, purchaseMark, idempotency) {
      const { shopId, productId } = review;
      const now = review.createdAt;
      const { policy, scale, ...row } = review;
      const statements: Statement[] = [
        db.insert(products).values({ shopId, productId }).onConflictDoNothing(),
        db.insert(productNames).values({ shopId, productId, name: productId }).onConflictDoNothing(),
      ];
      if (idempotency) {
        const { key, bodyHash } = idempotency;
        statements.push(
          db
            .delete(idempotencyKeys)
            .where(
              and(
                eq(idempotencyKeys.shopId, shopId),
                eq(idempotencyKeys.key, key),
                lte(idempotencyKeys.createdAt, now - DAY),
              ),
            ),
          db
            .insert(idempotencyKeys)
            .values({ shopId, key, bodyHash, reviewId: row.id, status: row.status, createdAt: now }),
        );
      }
      if (purchaseMark !== null) statements.push(db.insert(purchases).values({ shopId, mark: purchaseMark }));
      if (row.media.length > 0) statements.push(...attachMedia(shopId, row.id, row.media));
      statements.push(
        db.insert(reviews).values({
          ...row,
          rating: ratingOnScale(shopId, scale, sql`${row.rating}`),
          groupId: groupOf(shopId, productId),
          waiting: row.status === 'pending',
          publishedAt: row.status === 'published' ? now : null,
          receivedAt: now,
        }),
        db.insert(decisions).values({
          shopId,
          reviewId: row.id,
          outcome: row.status === 'published' ? 'publish' : 'hold',
          by: policy,
          findings: row.findings,
          decidedAt: now,
        }),
      );
      try {
        await atomically(db, statements);
        return 'stored';
      } catch (error) {
        if (brokeUniqueKey(error, 'idempotency_keys')) return 'key_used';
        if (brokeUniqueKey(error, 'purchases')) return 'purchase_used';
        if (brokeAssertion(error)) return 'media_taken';
        if (metOtherScale(error)) return 'scale_changed';
        throw error;
      }
    },

    async state(shopId, reviewId) {
      const row = await db.query.reviews.findFirst({ where: isReview(shopId, reviewId) });
      if (!row) return null;
      const edit = await db.query.reviewVersions.findFirst({ where: isWaitingEdit(shopId, reviewId) });
      return { ...row, pendingEdit: edit ? toWording(edit) : null };
    },

    change: (shopId, state, change) => changeReview(db, clock, shopId, state, change),
    own: createOwnReview(db, mediaAddress),

    async vote(shopId, reviewId, mark, helpful) {
      const published = isPublished(shopId, reviewId);
      const cast = isBySender(shopId, reviewId, mark);
      const before = (value: 0 | 1) =>
        sql`(select count(*) from votes where ${cast} and helpful = ${sql.raw(String(value))})`;
      const [counted] = await atomically(db, [
        sql`update reviews set
          helpful_yes = helpful_yes - ${before(1)} + ${helpful === true ? 1 : 0},
          helpful_no = helpful_no - ${before(0)} + ${helpful === false ? 1 : 0}
          where ${published} returning id`,
        helpful === null
          ? sql`delete from votes where ${cast} and exists (select 1 from reviews where ${published})`
          : sql`insert into votes (shop_id, review_id, mark, helpful)
              select ${shopId}, ${reviewId}, ${mark}, ${helpful ? 1 : 0} from reviews where ${published}
              on conflict do update set helpful = excluded.helpful`,
      ]);
      return counted!.results.length > 0;
    },

    async report(shopId, reviewId, mark, report) {
      const published = isPublished(shopId, reviewId);
      const [, , found] = await atomically(db, [
        sql`update reviews set reports = reports + 1 where ${published} and not exists (
          select 1 from reports where ${isBySender(shopId, reviewId, mark)})`,
        db
          .insert(reports)
          .select(
            sql`select ${shopId}, ${reviewId}, ${mark}, ${report.reason}, ${report.text}, ${clock.now()}
                from reviews where ${published}`,
          )
          .onConflictDoNothing(),
        db.select({ id: reviews.id }).from(reviews).where(published),
      ]);
      return found!.results.length > 0;
    },
  };
}

function toWording({ rating, title, body, authorName }: Wording): Wording {
  return { rating, title, body, authorName };
}

/** Drops idempotency keys older than a day, of all shops: housekeeping that belongs to none of them. */
export async function forgetIdempotencyKeys(db: Database, now: number): Promise<void> {
  await db.delete(idempotencyKeys).where(lte(idempotencyKeys.createdAt, now - DAY));
}

function isPublished(shopId: string, reviewId: string): SQL {
  return sql`shop_id = ${shopId} and id = ${reviewId} and status = 'published'`;
}

/** The vote or report that a sender has given on a review. */
function isBySender(shopId: string, reviewId: string, mark: string): SQL {
  return sql`shop_id = ${shopId} and review_id = ${reviewId} and mark = ${mark}`;
}

function isWaitingEdit(shopId: string, reviewId: string): SQL {
  return sql`${reviewVersions.shopId} = ${shopId} and ${reviewVersions.reviewId} = ${reviewId}
    and ${reviewVersions.state} = 'waiting'`;
}

/** The group that the product is in at that moment. */
function groupOf(shopId: string, productId: string): SQL<string | null> {
  return sql`(select group_id from products where shop_id = ${shopId} and product_id = ${productId})`;
}

/**
 * One batch: every statement holds only while the review is still at the version that the change was made against,
 * and the last one moves the version on. So of two changes at the same moment one wins and the other is told.
 */
async function changeReview(
  db: Database,
  clock: Clock,
  shopId: string,
  state: ReviewState,
  change: ReviewChange,
) {
  const now = clock.now();
  const current = sql`from reviews where shop_id = ${shopId} and id = ${state.id} and version = ${state.version}`;
  const stillCurrent = sql`exists (select 1 ${current})`;
  const statements: Statement[] = [];

  if (change.settleEdit)
    statements.push(
      change.settleEdit === 'drop'
        ? sql`delete from review_versions where ${isWaitingEdit(shopId, state.id)} and ${stillCurrent}`
        : sql`update review_versions set state = 'refused' where ${isWaitingEdit(shopId, state.id)} and ${stillCurrent}`,
    );
  if (change.wording && state.status === 'published')
    statements.push(
      sql`insert into review_versions (shop_id, review_id, state, rating, title, body, author_name, written_at)
        select shop_id, id, 'past', rating, title, body, author_name, coalesce(edited_at, created_at) ${current}`,
    );
  if (change.waitingEdit) {
    const { rating, title, body, authorName } = change.waitingEdit;
    statements.push(
      sql`insert into review_versions (shop_id, review_id, state, rating, title, body, author_name, written_at)
        select shop_id, id, 'waiting', ${rating}, ${title}, ${body}, ${authorName}, ${now} ${current}`,
    );
  }
  if (change.makeAnonymous)
    statements.push(
      sql`update review_versions set author_name = null
        where shop_id = ${shopId} and review_id = ${state.id} and ${stillCurrent}`,
    );
  const { outcome, reason, by } = change.decision;
  statements.push(
    sql`insert into decisions (shop_id, review_id, outcome, reason, "by", findings, decided_at)
      select shop_id, id, ${outcome}, ${reason}, ${by}, ${JSON.stringify(change.findings ?? [])}, ${now} ${current}`,
  );

  if (change.status !== state.status)
    statements.push(keepMediaUntil(shopId, state.id, change.status, now, stillCurrent));

  const edited = change.wording !== undefined && state.status === 'published';
  statements.push(
    db
      .update(reviews)
      .set({
        ...change.wording,
        version: state.version + 1,
        status: change.status,
        waiting: change.status === 'pending' || change.waitingEdit !== undefined,
        ...(change.wording && { editedAt: now }),
        ...(edited && { labels: [...new Set([...state.labels, 'edited' as const])] }),
        ...(change.reason !== undefined && { reason: change.reason }),
        ...(change.findings && { findings: change.findings }),
        ...(change.makeAnonymous && { authorName: null, orderId: null }),
        ...(change.endsHistory && { historyFrom: now }),
        // A review keeps the day on which it was first published.
        ...(change.status === 'published' && { publishedAt: sql`coalesce(published_at, ${now})` }),
      })
      .where(and(eq(reviews.shopId, shopId), eq(reviews.id, state.id), eq(reviews.version, state.version)))
      .returning({ id: reviews.id }),
  );
  return (await atomically(db, statements)).at(-1)!.results.length > 0;
}
