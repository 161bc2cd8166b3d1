import { done, refused } from '../../domain/outcome.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const deleteKey = shopEndpoint(
  {
    method: 'delete',
    path: '/admin/keys/:key',
    access: 'admin',
    tag: 'Keys',
    summary: 'Revoke an API key',
    response: { status: 204, description: 'It opens nothing any more.' },
    problems: ['not_found'],
  },
  async ({ services, shopId, params }) =>
    (await services.keys.removeApiKey(shopId, params.key!)) ? done(null) : refused('not_found'),
);
