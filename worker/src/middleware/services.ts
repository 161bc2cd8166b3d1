/** The composition root: fills the ports with the real database, files, clock and limits of a request. */
import type { Context, MiddlewareHandler } from 'hono';
import { openDatabase, type D1 } from '../db/database.ts';
import { createFeedReviews } from '../db/feed-reviews.ts';
import { createFeedStore } from '../db/feed-store.ts';
import { createKeyStore } from '../db/key-store.ts';
import { createMediaStore } from '../db/media-store.ts';
import { createProductStore } from '../db/product-store.ts';
import { createPublishedReviews } from '../db/published-reviews.ts';
import { createReviewDesk } from '../db/review-desk.ts';
import { createReviewStore } from '../db/review-store.ts';
import { createShopStore } from '../db/shop-store.ts';
import { createTransferStore } from '../db/transfer-store.ts';
import { mediaAddressAt } from '../domain/media.ts';
import type { Clock, WriteLimit } from '../domain/ports.ts';
import type { Bindings } from '../env.ts';
import type { AppEnv, Services } from '../http/app-env.ts';
import { packStretch } from '../integrations/feeds/gzip-stretches.ts';
import { createR2FeedFiles } from '../integrations/feeds/r2-feed-files.ts';
import { createR2MediaFiles } from '../integrations/media/r2-media-files.ts';
import { createPageReader } from '../integrations/pages/page-reader.ts';
import { createWorkQueue } from '../integrations/queue/work-queue.ts';

const clock: Clock = { now: () => Date.now() };

function createServices({ env, req, var: given }: Context<AppEnv>): Services {
  const { d1, secrets, variables } = given;
  const db = openDatabase(d1);
  const { origin } = new URL(req.url);
  const limitBy = (limiter: RateLimit): WriteLimit => ({
    admit: async (shopId, senderMark) =>
      variables.VOUCH_RATE_LIMIT === 'off' ||
      (await limiter.limit({ key: `${shopId}:${senderMark}` })).success,
  });
  const mediaAddress = mediaAddressAt(origin);
  return {
    ...feedServices(env, d1),
    products: createProductStore(db),
    published: createPublishedReviews(db, mediaAddress),
    reviews: createReviewStore(db, clock, mediaAddress),
    desk: createReviewDesk(db, clock, mediaAddress),
    transfers: createTransferStore(db, clock, mediaAddress),
    media: createMediaStore(db, clock),
    files: createR2MediaFiles(env.MEDIA),
    mediaAddress,
    pages: createPageReader(variables.VOUCH_ALLOW_PRIVATE === '1'),
    home: origin,
    keys: createKeyStore(db, clock),
    secrets,
    clock,
    writeLimit: limitBy(env.WRITE_LIMIT),
    uploadLimit: limitBy(env.UPLOAD_LIMIT),
  };
}

/** What making a feed takes: by a request, by the clock, or by the queue. */
export function feedServices(env: Bindings, d1: D1 = env.DB) {
  const db = openDatabase(d1);
  return {
    shops: createShopStore(db, Date),
    feeds: createFeedStore(db, Date),
    feedReviews: createFeedReviews(db),
    feedFiles: createR2FeedFiles(env.MEDIA),
    pack: packStretch,
    work: createWorkQueue(env.WORK),
    clock: Date,
  };
}

/** After whatever can be answered without them. */
export function services(): MiddlewareHandler<AppEnv> {
  return async function services(context, next) {
    context.set('services', createServices(context));
    await next();
  };
}
