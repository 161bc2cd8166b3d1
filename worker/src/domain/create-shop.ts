/** A new tenant: the shop, its first API key, and a signing key that Vouch holds for it. */
import type { ShopCreated, ShopInput } from '@vouch/contract';
import type { Secrets } from '../crypto/secrets.ts';
import { makeApiKey, makeHeldKey } from './keys.ts';
import { done, refused, type Outcome } from './outcome.ts';
import type { Shop, ShopStore } from './ports.ts';

export async function createShop(
  { shops, secrets }: { shops: ShopStore; secrets: Secrets },
  input: ShopInput,
): Promise<Outcome<ShopCreated>> {
  const shop: Shop = {
    ...input,
    unverifiedReviews: false,
    incentives: false,
    scale: 'stars',
    questions: [],
    hostedPages: false,
    orderEvents: false,
  };
  const { key, stored } = await makeApiKey('First key');
  const created = await shops.create(shop, stored, await makeHeldKey(secrets, shop.id));
  return created ? done({ shop, key }) : refused('conflict', { detail: 'A shop of this id exists.' });
}
