/** What is public, for the feeds of other platforms: the rows that Google's feed is made of. */
import type { PublishedRow } from '@vouch/contract';
import { withCleanTexts } from './clean-review.ts';
import type { FeedReviews } from './feed-ports.ts';
import type { FeedPosition } from './feed-run.ts';
import { withAddress } from './hosted-address.ts';
import type { Shop } from './ports.ts';

const ROWS_A_READ = 100;

interface Needs {
  feedReviews: FeedReviews;
  /** The Worker's own origin. */
  home: string;
}

/** All of them, newest first, some at a time. */
export async function* exportPublished(
  { feedReviews, home }: Needs,
  shop: Shop,
): AsyncGenerator<PublishedRow[]> {
  const from = { shopId: shop.id, origin: home, startedAt: 0 };
  for (let after: FeedPosition | null = null; ;) {
    const rows = await feedReviews.read(from, 'published', after, ROWS_A_READ);
    yield rows.flatMap(({ review, products: [product], scale, receivedAt }) =>
      product
        ? { review: withCleanTexts(review), product: withAddress(product, shop, home), ...scale, receivedAt }
        : [],
    );
    if (rows.length < ROWS_A_READ) return;
    after = rows.at(-1)!.position;
  }
}
