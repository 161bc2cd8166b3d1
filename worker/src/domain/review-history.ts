/** What a published review said before its author edited it. */
import type { ReviewHistory } from '@vouch/contract';
import { done, refused, type Outcome } from './outcome.ts';
import type { PublishedReviews } from './ports.ts';

export async function readHistory(
  published: PublishedReviews,
  shopId: string,
  reviewId: string,
): Promise<Outcome<ReviewHistory>> {
  const items = await published.history(shopId, reviewId);
  return items ? done({ items }) : refused('not_found');
}
