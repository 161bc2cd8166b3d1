import { Summary } from '@vouch/contract';
import { readSummary } from '../domain/product-page.ts';
import { endpoint } from '../http/endpoint.ts';

export const getSummary = endpoint(
  {
    method: 'get',
    path: '/products/:product/summary',
    access: 'public',
    tag: 'Products',
    summary: 'Average, count and histogram of a product',
    description: 'An unknown product answers the zero summary.',
    response: { status: 200, schema: Summary, description: 'The summary.' },
    problems: ['not_found'],
  },
  ({ services, shopId, params, holds }) => readSummary(services, shopId, params.product!, holds),
);
