import { ShopPage } from '@vouch/contract';
import { readShopPage } from '../domain/shop-page.ts';
import { endpoint } from '../http/endpoint.ts';

/** ⑦ How a shop takes and checks reviews, for pages that show no product. */
export const getShopPage = endpoint(
  {
    method: 'get',
    path: '',
    access: 'public',
    tag: 'Shop',
    summary: 'How the shop takes and checks reviews',
    description: 'The public settings. With them a page can say who may write and how reviews are checked.',
    response: { status: 200, schema: ShopPage, description: 'The shop.' },
    problems: ['not_found'],
  },
  ({ services, shopId }) => readShopPage(services, shopId),
);
