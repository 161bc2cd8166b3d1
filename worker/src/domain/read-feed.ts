/** A shop's product review feed, for those who fetch it and for the shop's people. */
import type { FeedState } from '@vouch/contract';
import type { Feed, ServedFeed } from './feed-run.ts';
import { beginFeed, beginFeedNow, type FeedNeeds } from './make-feed.ts';
import { done, noSuchShop, refused, type Outcome } from './outcome.ts';
import type { WorkQueue } from './work.ts';

interface Needs extends FeedNeeds {
  work: WorkQueue;
  /** The Worker's own origin. */
  home: string;
}

/** Seconds after which a feed that is being made may be asked for again. */
const SOON = 60;

/** The first who asks has it made: at once where it is small, else for the next time. From then on it is kept fresh. */
export async function readFeed(needs: Needs, shopId: string): Promise<Outcome<ServedFeed>> {
  const known = await needs.feeds.get(shopId);
  if (known?.served) return done(known.served);
  if (!known) {
    if (!(await needs.shops.get(shopId))) return noSuchShop();
    await beginFeedNow(needs, shopId, needs.home);
    const made = (await needs.feeds.get(shopId))?.served;
    if (made) return done(made);
  }
  return refused('not_found', { detail: 'The feed is being made. Ask again soon.', retryAfter: SOON });
}

export async function feedState({ feeds, home }: Needs, shopId: string): Promise<FeedState> {
  return stateOf(await feeds.get(shopId), shopId, home);
}

/** Has it made anew, whatever is under way. */
export async function remakeFeed(needs: Needs, shopId: string): Promise<FeedState> {
  await beginFeed(needs, shopId, needs.home);
  return feedState(needs, shopId);
}

function stateOf(feed: Feed | null, shopId: string, home: string): FeedState {
  const { served, run, startedAt } = feed ?? { served: null, run: null, startedAt: 0 };
  const time = (milliseconds: number) => new Date(milliseconds).toISOString();
  return {
    url: `${home}/v1/shops/${shopId}/feeds/google-product-reviews.xml`,
    served: served && {
      madeAt: time(served.madeAt),
      reviews: served.reviews,
      bytes: served.pieces.reduce((sum, { bytes }) => sum + bytes, 0),
    },
    making: run && { startedAt: time(startedAt), reviews: run.progress.reviews },
  };
}
