/** A shop changes its settings. */
import type { Settings, SettingsPatch } from '@vouch/contract';
import { done, refused, type Outcome } from './outcome.ts';
import type { Shop, ShopStore } from './ports.ts';

export async function changeSettings(
  { shops }: { shops: ShopStore },
  { id, ...settings }: Shop,
  patch: SettingsPatch,
): Promise<Outcome<Settings>> {
  if (Object.keys(patch).length === 0) return done(settings);
  const changed = await shops.update(id, patch);
  if (changed) return done(changed);
  return refused('conflict', {
    detail: 'The shop has reviews, and a rating of one scale means nothing on another.',
  });
}
