import { Product, ProductInput } from '@vouch/contract';
import { putProduct as put } from '../../domain/put-product.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const putProduct = shopEndpoint(
  {
    method: 'put',
    path: '/admin/products/:product',
    access: 'admin',
    publishes: true,
    tag: 'Shop',
    summary: 'Create or replace a product',
    description: 'A name (the id or an alias) means one product of the shop at most.',
    body: ProductInput,
    response: { status: 200, schema: Product, description: 'The product.' },
    problems: ['conflict'],
  },
  ({ services, shopId, params, body }) => put(services, shopId, params.product!, body),
);
