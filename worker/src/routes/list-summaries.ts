import * as z from 'zod';
import { ProductName, SummaryList } from '@vouch/contract';
import { readSummaries } from '../domain/product-page.ts';
import { endpoint } from '../http/endpoint.ts';

/** All badges of a listing page in one request. */
export const listSummaries = endpoint(
  {
    method: 'get',
    path: '/summaries',
    access: 'public',
    tag: 'Products',
    summary: 'Summaries of up to 100 products',
    description: 'In the order asked. Repeat `product` for each one, by id or alias.',
    query: z.object({ product: z.array(ProductName).min(1).max(100) }),
    repeatable: ['product'],
    response: { status: 200, schema: SummaryList, description: 'The summaries.' },
    problems: ['validation_failed', 'not_found'],
  },
  ({ services, shopId, query }) => readSummaries(services, shopId, query.product),
);
