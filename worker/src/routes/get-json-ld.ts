import * as z from 'zod';
import { productJsonLd, serializeJsonLd } from '@vouch/structured-data';
import { done } from '../domain/outcome.ts';
import { readProductPage } from '../domain/product-page.ts';
import { endpoint } from '../http/endpoint.ts';

/** As many reviews as a product page shows at first: what is marked up is what can be seen. */
const SHOWN = 10;

/** ⑨ The schema.org data of a product for shops that render their pages on a server. */
export const getJsonLd = endpoint(
  {
    method: 'get',
    path: '/products/:product/json-ld',
    access: 'public',
    tag: 'Products',
    summary: 'schema.org data of a product',
    description:
      'Product with AggregateRating and the newest reviews, safe inside a `<script>` element. https://schema.org/Product',
    response: {
      status: 200,
      schema: z.record(z.string(), z.unknown()),
      type: 'application/ld+json',
      description: 'The Product node.',
      empty: 'The product has no reviews.',
    },
    problems: ['not_found'],
  },
  async ({ services, shopId, params, holds }) => {
    const page = await readProductPage(services, shopId, params.product!, { limit: SHOWN }, holds);
    if (!page.ok) return page;
    const { product, summary, reviews } = page.value;
    const url = product.url ?? undefined;
    const node = productJsonLd({
      product,
      summary,
      reviews: reviews.items,
      ...(url !== undefined && { url }),
    });
    return done(node && serializeJsonLd(node), page.version);
  },
);
