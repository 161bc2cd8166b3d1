/** The composition root: fills the ports with the real database, secrets, clock and limits of a request. */
import type { Context, MiddlewareHandler } from 'hono';
import { createSecrets, type Secrets } from '../crypto/secrets.ts';
import { meterDatabase, openDatabase, type D1 } from '../db/database.ts';
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
import { refused } from '../domain/outcome.ts';
import type { Clock, WriteLimit } from '../domain/ports.ts';
import { checkEnv, type Bindings, type Variables } from '../env.ts';
import type { AppEnv, Services } from '../http/app-env.ts';
import { BOOKMARK, readBookmark, writeBookmark } from '../http/bookmark.ts';
import { problemResponse } from '../http/problem-response.ts';
import { createCloudflareEdgeCache } from '../integrations/edge/cloudflare-edge-cache.ts';
import { packStretch } from '../integrations/feeds/gzip-stretches.ts';
import { createR2FeedFiles } from '../integrations/feeds/r2-feed-files.ts';
import { createR2MediaFiles } from '../integrations/media/r2-media-files.ts';
import { createPageReader } from '../integrations/pages/page-reader.ts';
import { createWorkQueue } from '../integrations/queue/work-queue.ts';

const clock: Clock = { now: () => Date.now() };

function createServices(
  { env, executionCtx, req }: Context<AppEnv>,
  variables: Variables,
  secrets: Secrets,
  d1: D1,
): Services {
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
    edge: createCloudflareEdgeCache((executionCtx as ExecutionContext).cache, clock.now),
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

/** Answers 503 to everything while the deployment lacks a secret or binding; which one stands in the log. */
export function services(): MiddlewareHandler<AppEnv> {
  return async function services(context, next) {
    const checked = checkEnv(context.env);
    if (!checked.ok) {
      console.error(JSON.stringify({ message: 'Vouch cannot serve', missing: checked.missing }));
      return problemResponse(refused('internal'), context.get('requestId'), 503);
    }
    const { variables } = checked;
    const meter = variables.VOUCH_SERVER_TIMING === 'on' ? { rowsRead: 0, rowsWritten: 0 } : null;
    const { method, headers } = context.req.raw;
    const secrets = createSecrets(variables.VOUCH_SECRET);
    const bookmark = await readBookmark(secrets, headers.get(BOOKMARK), clock.now());
    const reads = ['GET', 'HEAD', 'OPTIONS'].includes(method);
    // What anybody may read comes from the nearest replica; who writes, has a key, or has just written without a
    // script that could bring its bookmark, gets things as they stand.
    const isOwn = headers.has('Authorization') || context.req.path.startsWith('/r/');
    const anywhere = reads && !isOwn;
    const session = context.env.DB.withSession(
      bookmark ?? (anywhere ? 'first-unconstrained' : 'first-primary'),
    );
    const d1 = meter ? meterDatabase(session, meter) : session;
    context.set('variables', variables);
    context.set('readsOwnWrite', bookmark !== null);
    context.set('services', createServices(context, variables, secrets, d1));
    await next();
    const written = reads ? null : session.getBookmark();
    if (written !== null && context.res.ok)
      context.header(BOOKMARK, await writeBookmark(secrets, written, clock.now()));
    if (meter)
      context.header(
        'Server-Timing',
        `rows_read;desc="${meter.rowsRead}", rows_written;desc="${meter.rowsWritten}"`,
      );
  };
}
