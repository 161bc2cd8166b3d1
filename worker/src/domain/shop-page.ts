/** What a shop's pages show where they show no product. */
import type { ShopPage } from '@vouch/contract';
import { done, noSuchShop, type Outcome } from './outcome.ts';
import type { PublishedReviews, ShopStore } from './ports.ts';
import { publicSettings } from './public-settings.ts';

interface Needs {
  published: PublishedReviews;
  shops: ShopStore;
}

export async function readShopPage({ published, shops }: Needs, shopId: string): Promise<Outcome<ShopPage>> {
  const [shop, hasImported] = await Promise.all([shops.get(shopId), published.hasImported(shopId)]);
  return shop === null ? noSuchShop() : done({ settings: publicSettings(shop, shop.questions), hasImported });
}
