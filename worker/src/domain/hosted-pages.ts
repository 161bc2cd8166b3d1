/** Vouch's own pages of a shop: which there are, and in which languages. Off unless the shop wants them. */
import type { LocalText } from '@vouch/contract';
import { hostedProductPath, hostedShopPath } from './hosted-address.ts';
import { done, noSuchShop, type Outcome } from './outcome.ts';
import type { ProductStore, Shop, ShopStore } from './ports.ts';

/** Addresses of one sitemap: far from the 50,000 that it may hold (sitemaps.org), for what making it costs. */
const SITEMAP_SIZE = 10_000;

/** The shop, if it has such pages. Whether there is another shop of that name is nobody's business. */
export async function readHostedShop(
  { shops }: { shops: ShopStore },
  shopId: string,
): Promise<Outcome<Shop>> {
  const shop = await shops.get(shopId);
  return shop?.hostedPages ? done(shop) : noSuchShop();
}

/** Its own language first, then those that it asks its questions in. */
export function languagesOfShop({ locale, questions }: Shop): string[] {
  const texts = questions.flatMap((question): LocalText[] => [
    question.label,
    ...('options' in question ? question.options.map(({ label }) => label) : []),
    ...('low' in question ? [question.low, question.high] : []),
  ]);
  return [...new Set([locale, ...texts.flatMap((text) => Object.keys(text))])];
}

/** Paths of pages, or of further sitemaps that hold them. */
export type Sitemap = { kind: 'pages' | 'sitemaps'; paths: string[] };

/**
 * The pages that are nobody else's copy: the shop's, and those of products that have no page in the shop itself.
 *
 * @param from the product with which a part begins; undefined for the whole
 */
export async function readSitemap(
  { products }: { products: ProductStore },
  { id }: Shop,
  from: string | undefined,
): Promise<Sitemap> {
  const parts = from === undefined ? await products.partsWithoutPage(id, SITEMAP_SIZE) : [];
  if (parts.length > 1)
    return {
      kind: 'sitemaps',
      paths: parts.map(
        (part) => `${hostedShopPath(id)}/sitemap.xml?${new URLSearchParams({ from: part }).toString()}`,
      ),
    };
  const productIds = await products.withoutPage(id, from ?? '', SITEMAP_SIZE);
  const pages = productIds.map((productId) => hostedProductPath(id, productId));
  const isFirst =
    from === undefined || productIds.length === 0 || (await products.withoutPage(id, '', 1))[0] === from;
  return { kind: 'pages', paths: isFirst ? [hostedShopPath(id), ...pages] : pages };
}
