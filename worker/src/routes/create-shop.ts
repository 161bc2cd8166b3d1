import { ShopCreated, ShopInput } from '@vouch/contract';
import { createShop as create } from '../domain/create-shop.ts';
import { endpoint } from '../http/endpoint.ts';

export const createShop = endpoint(
  {
    method: 'post',
    path: '/v1/shops',
    access: 'operator',
    tag: 'Shop',
    summary: 'Create a shop',
    description: 'With the operator key. Answers the first API key of the shop, shown this once.',
    body: ShopInput,
    response: { status: 201, schema: ShopCreated, description: 'The shop and its first key.' },
    problems: ['conflict'],
  },
  ({ services, body }) => create(services, body),
);
