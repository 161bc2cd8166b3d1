import { ReviewPage, ReviewQuery } from '@vouch/contract';
import { readReviews } from '../domain/product-page.ts';
import { endpoint } from '../http/endpoint.ts';

/** ⑦ The published reviews of a product, filtered, sorted and searched. */
export const listReviews = endpoint(
  {
    method: 'get',
    path: '/products/:product/reviews',
    access: 'public',
    tag: 'Products',
    summary: 'Published reviews of a product',
    query: ReviewQuery,
    repeatable: ['rating', 'answer'],
    response: { status: 200, schema: ReviewPage, description: 'A page of reviews.' },
    problems: ['validation_failed', 'not_found'],
  },
  ({ services, shopId, params, query, holds }) =>
    readReviews(services, shopId, params.product!, query, holds),
);
