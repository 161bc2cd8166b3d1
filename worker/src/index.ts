import { createApp } from './app.ts';
import { openDatabase } from './db/database.ts';
import { createMediaStore } from './db/media-store.ts';
import { forgetIdempotencyKeys } from './db/review-store.ts';
import { sweepMedia } from './domain/sweep-media.ts';
import type { Bindings } from './env.ts';
import { createR2MediaFiles } from './integrations/media/r2-media-files.ts';

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
  },
} satisfies ExportedHandler<Bindings>;
