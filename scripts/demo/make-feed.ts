/** Has the demo's product review feed made: its addresses follow the port. Prevents a 404 for the first who looks at it. */
import type { FeedState } from '../../packages/contract/src/index.ts';

const PATIENCE = 30_000;

export async function makeFeed(base: string, adminKey: string): Promise<void> {
  const ask = async (method: string): Promise<FeedState> => {
    const headers = { Authorization: `Bearer ${adminKey}` };
    const answer = await fetch(`${base}/v1/shops/demo/admin/feeds`, { method, headers });
    const state: FeedState = await answer.json();
    return state;
  };
  await ask('POST');
  for (const end = Date.now() + PATIENCE; (await ask('GET')).making !== null;) {
    if (Date.now() > end) throw new Error('The product review feed was not made.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
