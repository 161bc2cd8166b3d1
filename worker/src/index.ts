import { createApp } from './app.ts';
import { openDatabase } from './db/database.ts';
import { forgetIdempotencyKeys } from './db/review-store.ts';
import type { Bindings } from './env.ts';

const app = createApp();

export default {
  fetch: app.fetch,
  async scheduled(_controller, env) {
    await forgetIdempotencyKeys(openDatabase(env.DB), Date.now());
  },
} satisfies ExportedHandler<Bindings>;
