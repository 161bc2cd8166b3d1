/** One part of a product review feed: as many reviews as one invocation on the free plan has the time for. */
import { Buffer } from 'node:buffer';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import {
  FEED_END,
  FEED_REVIEWS_END,
  FEED_REVIEWS_START,
  feedReview,
  feedStart,
} from '@vouch/structured-data';
import { withCleanTexts } from './clean-review.ts';
import type { FeedReviews } from './feed-ports.ts';
import type { Feed, FeedProgress } from './feed-run.ts';
import { withAddress } from './hosted-address.ts';
import type { ShopStore } from './ports.ts';

/** Half of the 10 ms of CPU time while the code is cold, a fifth later; where texts are long, the second ends a part. */
const MOST_REVIEWS = 50;
const MOST_CHARACTERS = 64 * 1024;

export interface PartNeeds {
  feedReviews: FeedReviews;
  shops: ShopStore;
}

export interface FeedPart {
  /** The next bytes of the gzip file; none where there was nothing to write. */
  bytes: Uint8Array;
  /** Where the run stands with them; the pieces are those from before. */
  progress: FeedProgress;
}

/** Reads on from where the run stands. */
export async function writePart(
  { feedReviews, shops }: PartNeeds,
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
  return { bytes: compress(xml, before, progress), progress };
}

/**
 * All parts together are one gzip file with one checksum (RFC 1952), rather than one file a part: not every reader goes
 * on after the first of several.
 */
function compress(xml: string, before: FeedProgress, progress: FeedProgress): Uint8Array {
  const text = new TextEncoder().encode(xml);
  progress.crc = crc32(text, before.crc);
  progress.length = before.length + text.length;
  // Flushed rather than finished, a stretch of deflate goes on with the next.
  return Buffer.concat([
    before.length === 0 ? GZIP_START : NOTHING,
    text.length === 0 ? NOTHING : deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH }),
    progress.phase === 'finish' ? gzipEnd(progress) : NOTHING,
  ]);
}

const NOTHING = new Uint8Array(0);

/** Deflate, no date, no name, no system. */
const GZIP_START = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

/** The last, empty stretch of deflate, the checksum, and the length modulo 2^32. */
function gzipEnd({ crc, length }: FeedProgress): Uint8Array {
  const end = new Uint8Array(10);
  end.set([3, 0]);
  const view = new DataView(end.buffer);
  view.setUint32(2, crc, true);
  view.setUint32(6, length % 2 ** 32, true);
  return end;
}
