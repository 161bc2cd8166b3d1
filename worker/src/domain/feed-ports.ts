/** What making and serving a product review feed needs from the world; ports.ts for feeds. */
import type { FeedReview } from '@vouch/structured-data';
import type { Feed, FeedPhase, FeedPiece, FeedPosition, FeedProgress, ServedFeed } from './feed-run.ts';

export interface FeedStore {
  get(shopId: string): Promise<Feed | null>;
  /** New runs; those under way are given up. */
  begin(
    runs: readonly { shopId: string; origin: string; run: string }[],
    progress: FeedProgress,
  ): Promise<void>;
  /** The step is done. False, and nothing changes, when it was done before or its run was given up. */
  advance(shopId: string, run: string, step: number, progress: FeedProgress): Promise<boolean>;
  /** The run is at its end, and its feed takes the place of the one before; as `advance`. */
  serve(shopId: string, run: string, step: number, served: ServedFeed): Promise<boolean>;
  /** Feeds whose last run began before `old` and is at its end, or has not moved since `still`. */
  due(old: number, still: number, limit: number): Promise<Pick<Feed, 'shopId' | 'origin'>[]>;
  /** The next steps of younger runs that have not moved since `still`. */
  stalled(
    old: number,
    still: number,
    limit: number,
  ): Promise<{ shopId: string; run: string; step: number }[]>;
}

/** Where the pieces of feeds lie. */
export interface FeedFiles {
  /** A piece never changes: each attempt has a name of its own. */
  put(shopId: string, run: string, name: string, bytes: Uint8Array): Promise<void>;
  /** Puts the bytes of pieces one after the other into a new one, and holds none of them. */
  join(shopId: string, run: string, name: string, pieces: readonly FeedPiece[]): Promise<void>;
  /** The bytes of the whole feed. Reading fails where a piece is gone. */
  read(shopId: string, feed: ServedFeed): ReadableStream<Uint8Array>;
  /** Removes what is neither of the run nor served, some at a time; true when nothing is left. */
  sweep(shopId: string, run: string, served: ServedFeed): Promise<boolean>;
}

/** Compresses the next text of a feed: `before` is how far the file has come, and the answer how far it is then. */
export type FeedPacker = (
  text: string,
  before: Pick<FeedProgress, 'crc' | 'length'>,
  isLast: boolean,
) => Pick<FeedProgress, 'crc' | 'length'> & { bytes: Uint8Array };

export interface FeedRow extends FeedReview {
  position: FeedPosition;
}

/** Reviews for the feed, in an order that no change of a review can alter, so that none comes twice. */
export interface FeedReviews {
  /** Those after a position, `limit` at most. */
  read(
    from: Pick<Feed, 'shopId' | 'origin' | 'startedAt'>,
    phase: Extract<FeedPhase, 'published' | 'spam'>,
    after: FeedPosition | null,
    limit: number,
  ): Promise<FeedRow[]>;
}
