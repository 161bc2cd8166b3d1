/** What a review's writing does to the photos and videos that belong to it. */
import { sql, type SQL } from 'drizzle-orm';
import type { ReviewStatus } from '@vouch/contract';
import type { StoredMedia } from '../domain/media.ts';
import { assertion } from './database.ts';

/**
 * A refused review may be published after all, and its author may object to the refusal for six months (Regulation (EU)
 * 2022/2065, Article 20); a withdrawn one is gone for good.
 */
const KEPT_AFTER_REFUSAL = 184 * 24 * 60 * 60 * 1_000;

/** Gives waiting uploads to a review; the batch fails unless all of them were still waiting. */
export function attachMedia(shopId: string, reviewId: string, media: readonly StoredMedia[]): SQL[] {
  const ids = JSON.stringify(media.map(({ id }) => id));
  const ofReview = sql`shop_id = ${shopId} and review_id = ${reviewId}`;
  return [
    sql`update media set review_id = ${reviewId}, slot = null, expires_at = null
      where shop_id = ${shopId} and id in (select value from json_each(${ids}))
        and review_id is null and type is not null`,
    assertion(sql`(select count(*) from media where ${ofReview}) = ${media.length}`),
  ];
}

/** Decides how long a review's media stay, now that its status changes. */
export function keepMediaUntil(
  shopId: string,
  reviewId: string,
  status: ReviewStatus,
  now: number,
  condition: SQL,
): SQL {
  const expiresAt = { pending: null, published: null, refused: now + KEPT_AFTER_REFUSAL, withdrawn: now }[
    status
  ];
  return sql`update media set expires_at = ${expiresAt}
    where shop_id = ${shopId} and review_id = ${reviewId} and ${condition}`;
}
