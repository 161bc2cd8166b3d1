/** What a product's public page shows, read from the read model. */
import type { ProductPage, ReviewQuery, ReviewPage, Summary } from '@vouch/contract';
import { askedOf, shownCounts, withShownAnswers } from './answers.ts';
import { done, foreignCursor, noSuchShop, refused, type Outcome, type Refusal } from './outcome.ts';
import type { PublicProduct, PublishedReviews, ShopStore } from './ports.ts';
import { publicSettings } from './public-settings.ts';

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
  const found = await published.product(shopId, name);
  if (found) return done(found);
  const shop = await shops.get(shopId);
  return shop ? done(published.unknown(name, shop.scale)) : noSuchShop();
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
  const known = await published.summaries(shopId, names);
  const shop = names.every((name) => known.has(name)) ? null : await shops.get(shopId);
  const items: Summary[] = [];
  for (const name of names) {
    const summary = known.get(name) ?? (shop && published.unknown(name, shop.scale).summary);
    if (!summary) return noSuchShop();
    items.push(summary);
  }
  return done({ items });
}

export async function readReviews(
  needs: Needs,
  shopId: string,
  name: string,
  query: ReviewQuery,
): Promise<Outcome<ReviewPage>> {
  const found = await findProduct(needs, shopId, name);
  if (!found.ok) return found;
  const offScale = ratingFault(query.rating ?? [], found.value.summary);
  if (offScale) return offScale;
  const page = await needs.published.page(shopId, found.value, query);
  if (page === 'foreign_cursor') return foreignCursor();
  return done({ ...page, items: withShownAnswers(page.items, found.value.questions) });
}

/** Which ratings there are is the shop's setting; a filter by another one is a mistake rather than an empty list. */
function ratingFault(ratings: readonly number[], { worst, best }: Summary): Refusal | null {
  const errors = ratings.flatMap((rating, at) =>
    rating < worst || rating > best
      ? [{ path: `rating.${at}`, message: `Must be ${worst} to ${best}.` }]
      : [],
  );
  return errors.length > 0 ? refused('validation_failed', { errors }) : null;
}

export async function readProductPage(
  { published, shops }: Needs,
  shopId: string,
  name: string,
  limit: number,
): Promise<Outcome<ProductPage>> {
  const [shop, known] = await Promise.all([shops.get(shopId), published.product(shopId, name)]);
  if (shop === null) return noSuchShop();
  const found = known ?? published.unknown(name, shop.scale);
  const { group } = found.product;
  const [page, members] = await Promise.all([
    published.page(shopId, found, { limit }),
    group === null ? [] : published.members(shopId, group),
  ]);
  if (page === 'foreign_cursor') throw new Error('A page without a cursor cannot have a foreign one.');
  const { product, summary } = found;
  const settings = publicSettings(shop, askedOf(shop.questions, product.type));
  return done({
    product,
    summary,
    counts: shownCounts(found.counts, settings.questions),
    group: members,
    reviews: { ...page, items: withShownAnswers(page.items, found.questions) },
    settings,
  });
}
