import { Settings } from '@vouch/contract';
import { done } from '../../domain/outcome.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const getSettings = shopEndpoint(
  {
    method: 'get',
    path: '/admin/settings',
    access: 'admin',
    tag: 'Shop',
    summary: "The shop's settings",
    response: { status: 200, schema: Settings, description: 'The settings.' },
  },
  async ({ shop: { id: _id, ...settings } }) => done(settings),
);
