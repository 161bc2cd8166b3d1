/** Has the demo's product review feed made: its addresses follow the port. Prevents a 404 for the first who looks at it. */
import { createAdminClient } from '../../packages/client/src/index.ts';

const PATIENCE = 30_000;

export async function makeFeed(api: string, key: string): Promise<void> {
  const { feeds } = createAdminClient({ api, shop: 'demo', key });
  const begun = await feeds.make();
  for (const end = Date.now() + PATIENCE; begun.ok && Date.now() < end;) {
    const feed = await feeds.get();
    if (feed.ok && feed.value.making === null) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The product review feed was not made.');
}
