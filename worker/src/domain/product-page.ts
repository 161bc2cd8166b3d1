/** What a product's public page shows, read from the read model. */
import type { ProductPage, ReviewQuery, ReviewPage, Summary } from '@vouch/contract';
import { done, foreignCursor, noSuchShop, type Outcome } from './outcome.ts';
import type { PublicProduct, PublishedReviews, Shop, ShopStore } from './ports.ts';

interface Needs {
  published: PublishedReviews;
  shops: ShopStore;
}

/** A product nobody has told of has no reviews yet: that is an answer, as long as its shop exists. */
async function findProduct(
  { published, shops }: Needs,
  shopId: string,
  name: string,
): Promise<Outcome<PublicProduct>> {
  const found = await published.summary(shopId, name);
  if (found) return done(found);
  return (await shops.get(shopId)) ? done(published.unknown(name)) : noSuchShop();
}

export async function readSummary(needs: Needs, shopId: string, name: string): Promise<Outcome<Summary>> {
  const found = await findProduct(needs, shopId, name);
  return found.ok ? done(found.value.summary) : found;
}

export async function readSummaries(
  { published, shops }: Needs,
  shopId: string,
  names: readonly string[],
): Promise<Outcome<{ items: Summary[] }>> {
  const items = await published.summaries(shopId, names);
  const known = items.some((summary) => summary.count > 0) || (await shops.get(shopId)) !== null;
  return known ? done({ items }) : noSuchShop();
}

export async function readReviews(
  needs: Needs,
  shopId: string,
  name: string,
  query: ReviewQuery,
): Promise<Outcome<ReviewPage>> {
  const found = await findProduct(needs, shopId, name);
  if (!found.ok) return found;
  const page = await needs.published.page(shopId, found.value.product.productId, query);
  return page === 'foreign_cursor' ? foreignCursor() : done(page);
}

export async function readProductPage(
  { published, shops }: Needs,
  shopId: string,
  name: string,
  limit: number,
): Promise<Outcome<ProductPage>> {
  const [shop, found] = await Promise.all([shops.get(shopId), published.summary(shopId, name)]);
  if (shop === null) return noSuchShop();
  const { product, summary } = found ?? published.unknown(name);
  const page = await published.page(shopId, product.productId, { limit });
  if (page === 'foreign_cursor') throw new Error('A page without a cursor cannot have a foreign one.');
  return done({ product, summary, reviews: page, settings: publicSettings(shop) });
}

function publicSettings({ name, locale, unverifiedReviews }: Shop): ProductPage['settings'] {
  return { shopName: name, locale, unverifiedReviews };
}
