/** A shop has a page of its own looked at: what search engines would hold against its structured data. */
import type { JsonLdCheck } from '@vouch/contract';
import { checkStructuredData, type ProductAnswer, vouchProducts } from '@vouch/structured-data/doctor';
import { done, refused, type Outcome, type Refusal } from './outcome.ts';
import type { Clock, PageReader, PageRefusal, PublishedReviews, Shop, ShopStore } from './ports.ts';
import { readProductPage } from './product-page.ts';

interface Needs {
  pages: PageReader;
  published: PublishedReviews;
  shops: ShopStore;
  clock: Clock;
}

/** Products of a page whose numbers are compared. */
const MOST_PRODUCTS = 5;
/** Reviews that a product page shows at most. */
const MOST_SHOWN = 50;

/** Only pages of the shop's own origins are fetched: nobody's key makes Vouch ask anything of others. */
export async function checkJsonLd(needs: Needs, shop: Shop, address: string): Promise<Outcome<JsonLdCheck>> {
  const page = await needs.pages.read(address, shop.origins);
  if (!page.ok) return cannotRead(page);
  const { html, url } = page;
  const answers: ProductAnswer[] = [];
  for (const name of vouchProducts(html).slice(0, MOST_PRODUCTS)) {
    const found = await readProductPage(needs, shop.id, name, { limit: MOST_SHOWN });
    if (!found.ok) continue;
    const { product, summary, reviews } = found.value;
    answers.push({ product, summary, reviews: reviews.items });
  }
  return done({
    url,
    products: answers.map(({ product }) => product.productId),
    findings: checkStructuredData({ html, url, answers, now: needs.clock.now() }),
  });
}

function cannotRead(refusal: PageRefusal): Refusal {
  return refused('validation_failed', { errors: [{ path: 'url', message: describe(refusal) }] });
}

function describe(refusal: PageRefusal): string {
  switch (refusal.reason) {
    case 'not_admitted':
      return `${new URL(refusal.url).origin} is not one of the shop's origins on the open internet.`;
    case 'answered':
      return `The page answered ${refusal.status}.`;
    case 'too_many_redirects':
      return 'The page redirects too often.';
    case 'too_large':
      return 'The page is larger than 2 MB.';
    case 'too_slow':
      return 'The page took longer than 10 seconds.';
    case 'not_html':
      return 'The page is not HTML.';
    case 'unreachable':
      return 'The page cannot be reached.';
  }
}
