import { Product } from '@vouch/contract';
import { done, refused } from '../../domain/outcome.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const getProduct = shopEndpoint(
  {
    method: 'get',
    path: '/admin/products/:product',
    access: 'admin',
    tag: 'Shop',
    summary: 'A product, by id or alias',
    response: { status: 200, schema: Product, description: 'The product.' },
    problems: ['not_found'],
  },
  async ({ services, shopId, params }) => {
    const product = await services.products.get(shopId, params.product!);
    return product ? done(product) : refused('not_found');
  },
);
