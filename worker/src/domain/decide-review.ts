/** A person decides: publish or refuse, with a reason from the closed list. Ratings are no part of it. */
import type { AdminReviewDetail, DecisionInput } from '@vouch/contract';
import { done, refused, type Outcome } from './outcome.ts';
import type { ReviewChange, ReviewDesk, ReviewState, ReviewStore, Wording } from './ports.ts';
import { settleHistory } from './review-history.ts';

export async function decideReview(
  { reviews, desk }: { reviews: ReviewStore; desk: ReviewDesk },
  shopId: string,
  reviewId: string,
  input: DecisionInput,
  keyId: string,
): Promise<Outcome<AdminReviewDetail>> {
  const state = await reviews.state(shopId, reviewId);
  if (!state) return refused('not_found');
  if (state.status === 'withdrawn')
    return refused('conflict', { detail: 'The author has withdrawn this review.' });

  const { pendingEdit } = state;
  const target = input.target ?? (pendingEdit ? 'edit' : 'review');
  if (target === 'edit' && !pendingEdit)
    return refused('conflict', { detail: 'No edit waits any more: it was decided, or taken back.' });

  const decision = { outcome: input.decision, reason: input.reason ?? null, by: `key:${keyId}` };
  const change =
    target === 'edit' && pendingEdit
      ? decideOnEdit(state, pendingEdit, decision)
      : decideOnReview(state, decision);
  if (change && !(await reviews.change(shopId, state, settleHistory(state, change))))
    return refused('conflict', { detail: 'Someone else decided on this review at the same moment.' });
  const detail = await desk.get(shopId, reviewId);
  return detail ? done(detail) : refused('not_found');
}

/** Refused, it leaves what was public before. */
function decideOnEdit(
  { status }: ReviewState,
  edit: Wording,
  decision: ReviewChange['decision'],
): ReviewChange {
  return decision.outcome === 'refuse'
    ? { status, reason: decision.reason, decision, settleEdit: 'refuse' }
    : {
        status: 'published',
        reason: null,
        decision,
        wording: edit,
        settleEdit: 'drop',
        makeAnonymous: edit.authorName === null,
      };
}

/** Refused, it is public no more, and an edit that waits is refused with it. Null when it is so already. */
function decideOnReview(state: ReviewState, decision: ReviewChange['decision']): ReviewChange | null {
  const { reason } = decision;
  if (decision.outcome === 'publish')
    return state.status === 'published' ? null : { status: 'published', reason: null, decision };
  if (state.status === 'refused' && state.reason === reason) return null;
  return {
    status: 'refused',
    reason,
    decision,
    ...(state.pendingEdit && { settleEdit: 'refuse' as const }),
  };
}
