/** What an author does with the own review after it was sent: edit and withdraw. */
import type { OwnReview, ReviewEdit } from '@vouch/contract';
import type { Secrets } from '../crypto/secrets.ts';
import { judgeSubmission } from './moderation.ts';
import { done, refused, type Outcome } from './outcome.ts';
import type { ReviewChange, ReviewState, ReviewStore, Wording, WriteLimit } from './ports.ts';
import { settleHistory } from './review-history.ts';
import { overLimit } from './sender.ts';

const changedMeanwhile = () =>
  refused('conflict', { detail: 'The review was changed at the same moment. Please look at it again.' });

/** Edits are moderated like new reviews; meanwhile the published words stay public. */
export async function editReview(
  needs: { reviews: ReviewStore; secrets: Secrets; writeLimit: WriteLimit },
  { shopId, reviewId, address }: { shopId: string; reviewId: string; address: string },
  edit: ReviewEdit,
): Promise<Outcome<OwnReview>> {
  const { reviews } = needs;
  const state = await reviews.state(shopId, reviewId);
  if (!state) return refused('not_found');
  if (state.status === 'withdrawn') return refused('conflict', { detail: 'The review has been withdrawn.' });
  const limited = await overLimit(needs, shopId, address);
  if (limited) return limited;
  const change = settleHistory(state, planEdit(state, edit));
  if (!(await reviews.change(shopId, state, change))) return changedMeanwhile();
  return ownReview(reviews, shopId, reviewId);
}

function planEdit(state: ReviewState, edit: ReviewEdit): ReviewChange {
  const base = state.pendingEdit ?? state;
  const authorName =
    edit.author === undefined ? base.authorName : edit.author.anonymous ? null : (edit.author.name ?? null);
  const wording: Wording = {
    rating: edit.rating ?? base.rating,
    title: edit.title ?? base.title,
    body: edit.body ?? base.body,
    authorName,
  };
  const verdict = judgeSubmission({
    ...wording,
    answers: state.answers,
    language: state.language,
    media: state.media,
    // What is public has been looked at.
    verified: state.verifiedBy !== null || state.status === 'published',
  });
  // What people have refused does not come back by itself.
  const outcome = state.status === 'refused' ? 'hold' : verdict.outcome;
  const common = {
    findings: verdict.findings,
    makeAnonymous: authorName === null,
    decision: { outcome, reason: null, by: verdict.by },
    ...(state.pendingEdit && { settleEdit: 'drop' as const }),
  };
  if (outcome === 'publish') return { ...common, status: 'published', wording, reason: null };
  return state.status === 'published'
    ? { ...common, status: 'published', waitingEdit: wording }
    : { ...common, status: 'pending', wording, reason: null };
}

/** Takes the review back for good; the purchase stays used. Withdrawing twice is the same as once. */
export async function withdrawReview(
  { reviews }: { reviews: ReviewStore },
  shopId: string,
  reviewId: string,
): Promise<Outcome<null>> {
  const state = await reviews.state(shopId, reviewId);
  if (!state) return refused('not_found');
  if (state.status === 'withdrawn') return done(null);
  const changed = await reviews.change(shopId, state, {
    status: 'withdrawn',
    decision: { outcome: 'withdraw', reason: null, by: 'author' },
    ...(state.pendingEdit && { settleEdit: 'drop' as const }),
  });
  return changed ? done(null) : changedMeanwhile();
}

export async function ownReview(
  reviews: ReviewStore,
  shopId: string,
  reviewId: string,
): Promise<Outcome<OwnReview>> {
  const own = await reviews.own(shopId, reviewId);
  return own ? done(own) : refused('not_found');
}
