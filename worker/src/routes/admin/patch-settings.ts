import { Settings, SettingsPatch } from '@vouch/contract';
import { changeSettings as change } from '../../domain/change-settings.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const patchSettings = shopEndpoint(
  {
    method: 'patch',
    path: '/admin/settings',
    access: 'admin',
    publishes: true,
    tag: 'Shop',
    summary: "Change the shop's settings",
    description:
      'What is left out stays. The scale can change only while the shop has no reviews: 409 `conflict` after that.',
    body: SettingsPatch,
    response: { status: 200, schema: Settings, description: 'The settings after the change.' },
    problems: ['conflict'],
  },
  ({ services, shop, body }) => change(services, shop, body),
);
