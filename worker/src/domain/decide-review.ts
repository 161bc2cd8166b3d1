/** A person decides: publish or refuse, with a reason from the closed list. Ratings are no part of it. */
import type { AdminReviewDetail, DecisionInput } from '@vouch/contract';
import { done, refused, type Outcome } from './outcome.ts';
import type { ReviewChange, ReviewDesk, ReviewState, ReviewStore } from './ports.ts';

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

  const change = planDecision(state, input, `key:${keyId}`);
  if (change && !(await reviews.change(shopId, state, change)))
    return refused('conflict', { detail: 'Someone else decided on this review at the same moment.' });
  const detail = await desk.get(shopId, reviewId);
  return detail ? done(detail) : refused('not_found');
}

/** Null when the review already is as it was decided. */
function planDecision(state: ReviewState, input: DecisionInput, by: string): ReviewChange | null {
  const reason = input.reason ?? null;
  const decision = { outcome: input.decision, reason, by };
  const edit = state.pendingEdit;
  if (input.decision === 'publish') {
    if (state.status === 'published' && !edit) return null;
    return {
      status: 'published',
      reason: null,
      decision,
      ...(edit && { wording: edit, settleEdit: 'drop', makeAnonymous: edit.authorName === null }),
    };
  }
  if (state.status === 'refused' && state.reason === reason) return null;
  // Refusing an edit leaves what was public before; refusing without an edit takes the review down.
  return edit
    ? { status: state.status, reason, decision, settleEdit: 'refuse' }
    : { status: 'refused', reason, decision };
}
