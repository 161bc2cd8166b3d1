import * as z from 'zod';
import { Limit, ProductPage } from '@vouch/contract';
import { readProductPage } from '../domain/product-page.ts';
import { endpoint } from '../http/endpoint.ts';

/** ⑦ Everything a product page shows, in one answer. */
export const getProductPage = endpoint(
  {
    method: 'get',
    path: '/products/:product',
    access: 'public',
    tag: 'Products',
    summary: 'Everything a product page shows',
    description:
      'Product, summary, the newest reviews and the public settings in one answer. A product that Vouch does not know yet has no reviews.',
    query: z.object({ limit: Limit }),
    response: { status: 200, schema: ProductPage, description: 'The product page.' },
    problems: ['validation_failed', 'not_found'],
  },
  ({ services, shopId, params, query, holds }) =>
    readProductPage(services, shopId, params.product!, query, holds),
);
