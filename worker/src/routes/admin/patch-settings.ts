import { Settings, SettingsPatch } from '@vouch/contract';
import { done } from '../../domain/outcome.ts';
import { shopEndpoint } from '../../http/endpoint.ts';

export const patchSettings = shopEndpoint(
  {
    method: 'patch',
    path: '/admin/settings',
    access: 'admin',
    tag: 'Shop',
    summary: "Change the shop's settings",
    description: 'What is left out stays.',
    body: SettingsPatch,
    response: { status: 200, schema: Settings, description: 'The settings after the change.' },
  },
  async ({ services, shop: { id, ...settings }, body }) => {
    const changed = Settings.parse({ ...settings, ...body });
    await services.shops.update(id, changed);
    return done(changed);
  },
);
