import { ShopReviewPage, ShopReviewQuery } from '@vouch/contract';
import { readShopReviews } from '../domain/shop-reviews.ts';
import { endpoint } from '../http/endpoint.ts';

/** The published reviews of all products. */
export const listShopReviews = endpoint(
  {
    method: 'get',
    path: '/reviews',
    access: 'public',
    tag: 'Products',
    summary: 'Published reviews of the whole shop',
    description:
      'For home pages and galleries of photos, each with its product. They cannot be picked by their rating, on purpose: a selection must not hide the low ones.',
    query: ShopReviewQuery,
    response: { status: 200, schema: ShopReviewPage, description: 'A page of reviews.' },
    problems: ['validation_failed', 'not_found'],
  },
  ({ services, shopId, query }) => readShopReviews(services, shopId, query),
);
