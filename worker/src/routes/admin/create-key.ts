import { ApiKeyCreated, ApiKeyInput } from '@vouch/contract';
import { makeApiKey } from '../../domain/keys.ts';
import { done } from '../../domain/outcome.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const createKey = shopEndpoint(
  {
    method: 'post',
    path: '/admin/keys',
    access: 'admin',
    tag: 'Keys',
    summary: 'Make an API key',
    description: 'The key is shown this once and stored as a hash.',
    body: ApiKeyInput,
    response: { status: 201, schema: ApiKeyCreated, description: 'The key.' },
  },
  async ({ services, shopId, body }) => {
    const { key, stored } = await makeApiKey(body.name);
    return done({ ...(await services.keys.addApiKey(shopId, stored)), key });
  },
);
