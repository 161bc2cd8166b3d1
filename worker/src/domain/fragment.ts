/** What a server draws of a product, and for whom. */
import type { FragmentElement, FragmentQuery, ProductPage, ReviewQuery } from '@vouch/contract';
import { done, type Reading } from './outcome.ts';
import type { Clock, KeyStore, ProductStore, PublishedReviews, ShopStore } from './ports.ts';
import { holdsNothing, readProductPage, type Holds } from './product-page.ts';
import { provePurchase } from './purchase.ts';
import type { Secrets } from '../crypto/secrets.ts';

interface Needs {
  published: PublishedReviews;
  shops: ShopStore;
  keys: KeyStore;
  products: ProductStore;
  secrets: Secrets;
  clock: Clock;
}

/** As many reviews as a list shows at first. */
const SHOWN = 10;

export interface FragmentRequest extends Pick<FragmentQuery, 'sort' | 'cursor' | 'locale'> {
  elements: readonly FragmentElement[];
}

export interface Fragment {
  page: ProductPage;
  locale: string;
  /** How the list is sorted. */
  view: Pick<ReviewQuery, 'sort' | 'language'>;
  /** The buyer's token, if it proves a purchase of this product. */
  token: string | undefined;
}

export async function readFragment(
  needs: Needs,
  shopId: string,
  name: string,
  { elements, sort, cursor, locale }: FragmentRequest,
  token: string | undefined,
  holds: Holds,
): Promise<Reading<Fragment>> {
  const view = { sort, language: sort === 'language' ? locale : undefined };
  const limit = elements.includes('reviews') ? SHOWN : 1;
  const [page, proof] = await Promise.all([
    readProductPage(
      needs,
      shopId,
      name,
      { ...view, cursor, limit },
      // What the token proves may change without the product.
      token === undefined ? holds : holdsNothing,
    ),
    token === undefined ? undefined : provePurchase(needs, shopId, token, name),
  ]);
  if (!page.ok) return page;
  const fragment = {
    page: page.value,
    view,
    locale: locale ?? page.value.settings.locale,
    token: proof?.ok ? token : undefined,
  };
  return done(fragment, page.version);
}
