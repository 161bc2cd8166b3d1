/** What a shop's home page shows of all its reviews, read from the read model. */
import type { ShopReviewPage, ShopReviewQuery } from '@vouch/contract';
import { withShownAnswers } from './answers.ts';
import { done, foreignCursor, noSuchShop, type Outcome } from './outcome.ts';
import type { PublishedReviews, ShopStore } from './ports.ts';

export async function readShopReviews(
  { published, shops }: { published: PublishedReviews; shops: ShopStore },
  shopId: string,
  query: ShopReviewQuery,
): Promise<Outcome<ShopReviewPage>> {
  const [shop, page] = await Promise.all([shops.get(shopId), published.ofShop(shopId, query)]);
  if (shop === null) return noSuchShop();
  if (page === 'foreign_cursor') return foreignCursor();
  return done({
    ...page,
    items: withShownAnswers(
      page.items,
      shop.questions.map(({ id }) => id),
    ),
    scale: shop.scale,
  });
}
