/** What a shop's home page shows of all its reviews, read from the read model. */
import type { ShopReviewPage, ShopReviewQuery } from '@vouch/contract';
import { done, foreignCursor, noSuchShop, type Outcome } from './outcome.ts';
import type { PublishedReviews, ShopStore } from './ports.ts';

export async function readShopReviews(
  { published, shops }: { published: PublishedReviews; shops: ShopStore },
  shopId: string,
  query: ShopReviewQuery,
): Promise<Outcome<ShopReviewPage>> {
  const [shop, page] = await Promise.all([shops.get(shopId), published.ofShop(shopId, query)]);
  if (shop === null) return noSuchShop();
  return page === 'foreign_cursor' ? foreignCursor() : done({ ...page, scale: shop.scale });
}
