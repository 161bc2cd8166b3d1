/** One part of a product review feed: as many reviews as one invocation on the free plan has the time for. */
import {
  FEED_END,
  FEED_REVIEWS_END,
  FEED_REVIEWS_START,
  feedReview,
  feedStart,
} from '@vouch/structured-data';
import { withCleanTexts } from './clean-review.ts';
import type { FeedPacker, FeedReviews } from './feed-ports.ts';
import type { Feed, FeedProgress } from './feed-run.ts';
import { withAddress } from './hosted-address.ts';
import type { ShopStore } from './ports.ts';

/** Half of the 10 ms of CPU time while the code is cold, a fifth later; where texts are long, the second ends a part. */
const MOST_REVIEWS = 50;
const MOST_CHARACTERS = 64 * 1024;

export interface PartNeeds {
  feedReviews: FeedReviews;
  shops: ShopStore;
  pack: FeedPacker;
}

export interface FeedPart {
  /** The next bytes of the gzip file; none where there was nothing to write. */
  bytes: Uint8Array;
  /** Where the run stands with them; the pieces are those from before. */
  progress: FeedProgress;
}

/** Reads on from where the run stands. */
export async function writePart(
  { feedReviews, shops, pack }: PartNeeds,
  feed: Feed,
  before: FeedProgress,
): Promise<FeedPart> {
  const progress = { ...before };
  const shop = await shops.get(feed.shopId);
  if (shop === null) throw new Error(`A feed without its shop: ${feed.shopId}`);
  let xml = progress.length === 0 ? feedStart(shop.name.trim() || shop.id) : '';
  for (let room = MOST_REVIEWS; room > 0 && xml.length < MOST_CHARACTERS;) {
    const { phase } = progress;
    if (phase !== 'published' && phase !== 'spam') break;
    const rows = await feedReviews.read(feed, phase, progress.after, room);
    let taken = 0;
    for (; taken < rows.length && xml.length < MOST_CHARACTERS; taken++) {
      const { position, ...row } = rows[taken]!;
      progress.after = position;
      const review = feedReview({
        ...row,
        review: withCleanTexts(row.review),
        products: row.products.map((product) => withAddress(product, shop, feed.origin)),
      });
      if (review === null) continue;
      if (progress.reviews++ === 0) xml += FEED_REVIEWS_START;
      xml += review;
    }
    if (taken === rows.length && taken < room) {
      progress.phase = phase === 'published' ? 'spam' : 'finish';
      progress.after = null;
    }
    room -= taken;
  }
  if (progress.phase === 'finish') xml += (progress.reviews > 0 ? FEED_REVIEWS_END : '') + FEED_END;
  const { bytes, ...packed } = pack(xml, before, progress.phase === 'finish');
  return { bytes, progress: { ...progress, ...packed } };
}
