/** What a product's public page shows, read from the read model. */
import type { ProductPage, ReviewQuery, ReviewPage, Summary } from '@vouch/contract';
import { askedOf, shownCounts, withShownAnswers } from './answers.ts';
import {
  done,
  foreignCursor,
  noSuchShop,
  refused,
  unchanged,
  type Outcome,
  type Reading,
  type Refusal,
} from './outcome.ts';
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

/** Whether the reader has what was made at a version. */
export type Holds = (version: string) => boolean;
export const holdsNothing: Holds = () => false;

export async function readSummary(
  needs: Needs,
  shopId: string,
  name: string,
  holds: Holds = holdsNothing,
): Promise<Reading<Summary>> {
  const found = await findProduct(needs, shopId, name);
  if (!found.ok) return found;
  const { version, summary } = found.value;
  return version !== null && holds(version) ? unchanged(version) : done(summary, version);
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
  holds: Holds = holdsNothing,
): Promise<Reading<ReviewPage>> {
  const found = await findProduct(needs, shopId, name);
  if (!found.ok) return found;
  const { version } = found.value;
  if (version !== null && holds(version)) return unchanged(version);
  const offScale = ratingFault(query.rating ?? [], found.value.summary);
  if (offScale) return offScale;
  const page = await needs.published.page(shopId, found.value, query);
  if (page === 'foreign_cursor') return foreignCursor();
  return done({ ...page, items: withShownAnswers(page.items, found.value.questions) }, version);
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
  query: ReviewQuery,
  holds: Holds = holdsNothing,
): Promise<Reading<ProductPage>> {
  const found = await findProduct({ published, shops }, shopId, name);
  if (!found.ok) return found;
  const { product, version, summary, counts, questions } = found.value;
  if (version !== null && holds(version)) return unchanged(version);
  const { group } = product;
  const [shop, page, members] = await Promise.all([
    shops.get(shopId),
    published.page(shopId, found.value, query),
    group === null ? [] : published.members(shopId, group),
  ]);
  if (shop === null) return noSuchShop();
  if (page === 'foreign_cursor') return foreignCursor();
  const settings = publicSettings(shop, askedOf(shop.questions, product.type));
  const value = {
    product,
    summary,
    counts: shownCounts(counts, settings.questions),
    group: members,
    reviews: { ...page, items: withShownAnswers(page.items, questions) },
    settings,
  };
  return done(value, version);
}
