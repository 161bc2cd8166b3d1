/**
 * What a published review said before its author edited it, and when that ends: nobody should have to read on, or be
 * read on, in an earlier wording what was taken out of the review.
 */
import type { ReviewHistory } from '@vouch/contract';
import { mayStayPublic } from './moderation.ts';
import { done, refused, type Outcome } from './outcome.ts';
import type { PublishedReviews, ReviewChange, ReviewState } from './ports.ts';

export async function readHistory(
  published: PublishedReviews,
  shopId: string,
  reviewId: string,
): Promise<Outcome<ReviewHistory>> {
  const items = await published.history(shopId, reviewId);
  return items ? done({ items }) : refused('not_found');
}

/**
 * Ends the history with a change that takes something out of it: the shop refuses the review, the author becomes
 * anonymous, or words in which moderation finds personal data or hate make way for others. All that was before ends
 * with it, since it mostly says the same.
 */
export function settleHistory(state: ReviewState, change: ReviewChange): ReviewChange {
  const endsHistory =
    change.status === 'refused' ||
    (change.makeAnonymous === true && state.authorName !== null) ||
    (change.wording !== undefined && !mayStayPublic({ ...state, answers: [], media: [] }));
  return { ...change, endsHistory };
}
