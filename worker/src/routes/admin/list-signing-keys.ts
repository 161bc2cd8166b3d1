import * as z from 'zod';
import { SigningKey } from '@vouch/contract';
import { done } from '../../domain/outcome.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const listSigningKeys = shopEndpoint(
  {
    method: 'get',
    path: '/admin/signing-keys',
    access: 'admin',
    tag: 'Keys',
    summary: 'Keys that purchase tokens are checked with',
    response: { status: 200, schema: z.object({ items: z.array(SigningKey) }), description: 'The keys.' },
  },
  async ({ services, shopId }) => done({ items: await services.keys.listSigningKeys(shopId) }),
);
