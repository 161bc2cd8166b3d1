/** Reviews as the shop's people see them: the queue, the lists, one review with its record. */
import { and, asc, desc, eq, inArray, lt, or, gt, type SQL } from 'drizzle-orm';
import type { AdminReview, Decision, ReportReason } from '@vouch/contract';
import type { Clock, ReviewDesk } from '../domain/ports.ts';
import type { MediaAddress } from '../domain/media.ts';
import { queryMark, readCursor, writeCursor } from './cursor.ts';
import { valuesOf, type Database } from './database.ts';
import { readVersions } from './own-review.ts';
import { toReview, toTimestamp, toVersion, type ReviewRow } from './rows.ts';
import { decisions, reports, reviewVersions, reviews } from './schema.ts';

export function createReviewDesk(db: Database, clock: Clock, mediaAddress: MediaAddress): ReviewDesk {
  return {
    async list(shopId, { status, limit, cursor }) {
      const mark = await queryMark(shopId, 'desk', status);
      const after = cursor === undefined ? null : readCursor(cursor, mark, 2);
      if (cursor !== undefined && after === null) return 'foreign_cursor';
      // What waits is taken oldest first, so that nothing waits for ever; what is decided is shown newest first.
      const waiting = status === 'pending';
      const rows = await db.query.reviews.findMany({
        where: and(
          eq(reviews.shopId, shopId),
          waiting ? eq(reviews.waiting, true) : eq(reviews.status, status),
          after ? beyond(waiting ? gt : lt, after.values) : undefined,
        ),
        orderBy: waiting
          ? [asc(reviews.receivedAt), asc(reviews.n)]
          : [desc(reviews.receivedAt), desc(reviews.n)],
        limit: limit + 1,
      });
      const shown = rows.slice(0, limit);
      const edits = await waitingEdits(shopId, shown);
      const last = shown.at(-1);
      const more = rows.length > limit && last;
      return {
        items: shown.map((row) => toAdminReview(row, edits.get(row.id) ?? null)),
        nextCursor: more ? writeCursor(mark, { range: 0, values: [last.receivedAt, last.n] }) : null,
      };
    },

    async get(shopId, reviewId) {
      const of = (table: typeof decisions | typeof reports) =>
        and(eq(table.shopId, shopId), eq(table.reviewId, reviewId));
      const row = await db.query.reviews.findFirst({
        where: and(eq(reviews.shopId, shopId), eq(reviews.id, reviewId)),
      });
      if (!row) return null;
      const [versions, record, reported] = await Promise.all([
        readVersions(db, shopId, reviewId),
        db.query.decisions.findMany({ where: of(decisions), orderBy: asc(decisions.n) }),
        db.query.reports.findMany({ where: of(reports), orderBy: asc(reports.createdAt) }),
      ]);
      return {
        ...toAdminReview(row, versions.pendingEdit),
        orderId: row.orderId,
        history: versions.history,
        decisions: record.map(({ outcome, reason, by, findings, decidedAt }): Decision => ({
          outcome,
          reason,
          by,
          findings,
          decidedAt: toTimestamp(decidedAt),
        })),
        reportList: reported.map(({ reason, text, createdAt }) => ({
          reason: reason as ReportReason,
          text,
          createdAt: toTimestamp(createdAt),
        })),
      };
    },

    async reply(shopId, reviewId, body) {
      const replyAt = clock.now();
      return (await setReply(shopId, reviewId, { replyBody: body, replyAt }))
        ? { body, createdAt: toTimestamp(replyAt) }
        : null;
    },

    removeReply: (shopId, reviewId) => setReply(shopId, reviewId, { replyBody: null, replyAt: null }),
  };

  function toAdminReview(row: ReviewRow, pendingEdit: AdminReview['pendingEdit']): AdminReview {
    return {
      review: toReview(row, mediaAddress),
      status: row.status,
      waiting: row.waiting,
      pendingEdit,
      findings: row.findings,
      reports: row.reports,
      source: row.sourceKey === null ? null : { id: row.sourceKey, claimedVerified: row.claimedVerified },
    };
  }

  async function setReply(shopId: string, reviewId: string, reply: Pick<ReviewRow, 'replyBody' | 'replyAt'>) {
    const changed = await db
      .update(reviews)
      .set(reply)
      .where(and(eq(reviews.shopId, shopId), eq(reviews.id, reviewId)))
      .returning({ id: reviews.id });
    return changed.length > 0;
  }

  async function waitingEdits(shopId: string, rows: ReviewRow[]) {
    const ids = rows.filter((row) => row.waiting && row.status === 'published').map((row) => row.id);
    if (ids.length === 0) return new Map<string, ReturnType<typeof toVersion>>();
    const edits = await db.query.reviewVersions.findMany({
      where: and(
        eq(reviewVersions.shopId, shopId),
        inArray(reviewVersions.reviewId, valuesOf(ids)),
        eq(reviewVersions.state, 'waiting'),
      ),
    });
    return new Map(edits.map((edit) => [edit.reviewId, toVersion(edit)]));
  }
}

function beyond(compare: typeof gt, [receivedAt, n]: (number | string)[]): SQL | undefined {
  return or(
    compare(reviews.receivedAt, Number(receivedAt)),
    and(eq(reviews.receivedAt, Number(receivedAt)), compare(reviews.n, Number(n))),
  );
}
