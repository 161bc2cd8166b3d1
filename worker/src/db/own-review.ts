/** What an author sees of the own review. */
import { and, asc, eq } from 'drizzle-orm';
import type { ReviewStore } from '../domain/ports.ts';
import type { MediaAddress } from '../domain/media.ts';
import type { Database } from './database.ts';
import { toReview, toVersion } from './rows.ts';
import { reviewVersions, reviews } from './schema.ts';

export function createOwnReview(db: Database, mediaAddress: MediaAddress): ReviewStore['own'] {
  return async (shopId, reviewId) => {
    const [row, versions] = await Promise.all([
      db.query.reviews.findFirst({ where: and(eq(reviews.shopId, shopId), eq(reviews.id, reviewId)) }),
      readVersions(db, shopId, reviewId),
    ]);
    if (!row) return null;
    return {
      review: toReview(row, mediaAddress),
      status: row.status,
      reason: row.reason,
      ...versions,
    };
  };
}

/** A review's other words: the edit that waits, and those that were public before, oldest first. */
export async function readVersions(db: Database, shopId: string, reviewId: string) {
  const rows = await db.query.reviewVersions.findMany({
    where: and(eq(reviewVersions.shopId, shopId), eq(reviewVersions.reviewId, reviewId)),
    orderBy: asc(reviewVersions.n),
  });
  const waiting = rows.find((row) => row.state === 'waiting');
  return {
    pendingEdit: waiting ? toVersion(waiting) : null,
    history: rows.filter((row) => row.state === 'past').map(toVersion),
  };
}
