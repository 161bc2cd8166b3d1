import * as z from 'zod';
import { ApiKey } from '@vouch/contract';
import { done } from '../../domain/outcome.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const listKeys = shopEndpoint(
  {
    method: 'get',
    path: '/admin/keys',
    access: 'admin',
    tag: 'Keys',
    summary: 'API keys, without their secrets',
    response: { status: 200, schema: z.object({ items: z.array(ApiKey) }), description: 'The keys.' },
  },
  async ({ services, shopId }) => done({ items: await services.keys.listApiKeys(shopId) }),
);
