/** Renders the reviews of each product and keeps them in its metafield, from where the theme takes them. */
import { renderReviews, type RenderReviewsOptions } from '@vouch/server';
import { productsOf, setMetafields, type Metafield, type Store, type StoreProduct } from './shopify.ts';

export interface FillOptions {
  store: Store;
  vouch: Pick<RenderReviewsOptions, 'api' | 'shop' | 'fetch'>;
  /** The theme's main language, as `request.locale.iso_code` says it: `nb`, `pt-BR`. */
  locale: string;
}

/** A metafield of the type `json` holds 128 KB. */
const MOST_BYTES = 128_000;

/** Only what has changed is written. Answers how many products that were. */
export async function fillMetafields({ store, vouch, locale }: FillOptions): Promise<number> {
  let changed = 0;
  for await (const products of productsOf(store)) {
    const rendered = await Promise.all(products.map((product) => render(product)));
    const metafields = rendered.filter((one): one is Metafield => one !== null);
    if (metafields.length > 0) await setMetafields(store, metafields);
    changed += metafields.length;
  }
  return changed;

  async function render({
    id,
    legacyResourceId,
    handle,
    rendered: before,
  }: StoreProduct): Promise<Metafield | null> {
    const { elements, data, structuredData, isRendered } = await renderReviews({
      ...vouch,
      product: legacyResourceId,
      locale,
      // As the filter `structured_data` names the product of its page.
      productNode: `/products/${handle}#product`,
      timeoutMs: 10_000,
    });
    // What is there is better than nothing.
    if (!isRendered) return null;
    const whole = JSON.stringify({ locale, ...elements, data, structuredData });
    const value = new TextEncoder().encode(whole).length <= MOST_BYTES ? whole : '{}';
    return value === before?.value ? null : { ownerId: id, value };
  }
}
