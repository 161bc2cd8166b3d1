import * as z from 'zod';
import { AdminProductPage, Cursor, Flag, Limit } from '@vouch/contract';
import { done, foreignCursor } from '../../domain/outcome.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const listProducts = shopEndpoint(
  {
    method: 'get',
    path: '/admin/products',
    access: 'admin',
    tag: 'Shop',
    summary: 'Products, or those that feeds miss',
    query: z.object({
      unmatched: Flag.default(false).meta({
        description:
          '`true`: only products that search engines cannot match: without a GTIN, an SKU or brand and MPN, or without an address.',
      }),
      limit: Limit,
      cursor: Cursor,
    }),
    response: { status: 200, schema: AdminProductPage, description: 'A page of products, by their id.' },
    problems: ['validation_failed'],
  },
  async ({ services, shopId, query }) => {
    const page = await services.products.list(shopId, query);
    return page === 'foreign_cursor' ? foreignCursor() : done(page);
  },
);
