import { createApp } from './app.ts';
import { openDatabase } from './db/database.ts';
import { createMediaStore } from './db/media-store.ts';
import { forgetIdempotencyKeys } from './db/review-store.ts';
import { tendFeeds } from './domain/make-feed.ts';
import { sweepMedia } from './domain/sweep-media.ts';
import type { Work } from './domain/work.ts';
import type { Bindings } from './env.ts';
import { createR2MediaFiles } from './integrations/media/r2-media-files.ts';
import { feedServices } from './middleware/services.ts';
import { handleWork } from './handle-work.ts';

const app = createApp();

export default {
  fetch: app.fetch,
  async scheduled(_controller, env) {
    const db = openDatabase(env.DB);
    await forgetIdempotencyKeys(db, Date.now());
    await sweepMedia({
      media: createMediaStore(db, Date),
      files: createR2MediaFiles(env.MEDIA),
      clock: Date,
    });
    await tendFeeds(feedServices(env));
  },
  queue: handleWork,
} satisfies ExportedHandler<Bindings, Work>;
