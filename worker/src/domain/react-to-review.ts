/** What other shoppers do with a published review: vote and report, once each. */
import type { Report, Vote } from '@vouch/contract';
import type { Secrets } from '../crypto/secrets.ts';
import { done, refused, type Outcome } from './outcome.ts';
import type { ReviewStore, WriteLimit } from './ports.ts';
import { overLimit, senderMark } from './sender.ts';

interface Needs {
  reviews: ReviewStore;
  secrets: Secrets;
  writeLimit: WriteLimit;
}
interface Reaction {
  shopId: string;
  reviewId: string;
  address: string;
}

export function voteOnReview(needs: Needs, reaction: Reaction, { helpful }: Vote): Promise<Outcome<null>> {
  return react(needs, reaction, (mark) =>
    needs.reviews.vote(reaction.shopId, reaction.reviewId, mark, helpful),
  );
}

export function reportReview(
  needs: Needs,
  reaction: Reaction,
  { reason, text }: Report,
): Promise<Outcome<null>> {
  const report = { reason, text: text || null };
  return react(needs, reaction, (mark) =>
    needs.reviews.report(reaction.shopId, reaction.reviewId, mark, report),
  );
}

async function react(
  needs: Needs,
  { shopId, reviewId, address }: Reaction,
  write: (mark: string) => Promise<boolean>,
): Promise<Outcome<null>> {
  const state = await needs.reviews.state(shopId, reviewId);
  if (state?.status !== 'published') return refused('not_found');
  const limited = await overLimit(needs, shopId, address);
  if (limited) return limited;
  const found = await write(await senderMark(needs.secrets, shopId, reviewId, address));
  return found ? done(null) : refused('not_found');
}
