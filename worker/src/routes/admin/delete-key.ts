import { revokeApiKey } from '../../domain/keys.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const deleteKey = shopEndpoint(
  {
    method: 'delete',
    path: '/admin/keys/:key',
    access: 'admin',
    tag: 'Keys',
    summary: 'Revoke an API key',
    description: "Not the shop's last one: without a key nobody could make another.",
    response: { status: 204, description: 'It opens nothing any more.' },
    problems: ['not_found', 'conflict'],
  },
  ({ services, shopId, params }) => revokeApiKey(services, shopId, params.key!),
);
