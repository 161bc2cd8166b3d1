/** Signs a purchase token on the shop's word, with the key that Vouch holds for it. */
import type { IssuedToken, TokenRequest } from '@vouch/contract';
import { reviewLink, signPurchaseToken } from '@vouch/purchase-token';
import type { Secrets } from '../crypto/secrets.ts';
import { done, refused, type Outcome } from './outcome.ts';
import type { KeyStore, ProductStore } from './ports.ts';
import { signingKeyContext } from './purchase.ts';

export async function issueToken(
  { keys, secrets, products }: { keys: KeyStore; secrets: Secrets; products: ProductStore },
  shopId: string,
  request: TokenRequest,
): Promise<Outcome<IssuedToken>> {
  const held = await keys.heldKey(shopId);
  if (!held) return refused('conflict', { detail: 'Vouch holds no signing key of this shop any more.' });
  const key = new TextDecoder().decode(await secrets.open(held.sealed!, signingKeyContext(shopId, held.kid)));
  const token = await signPurchaseToken({ key, shop: shopId, ...request });
  const page = (await products.get(shopId, request.items[0]!.product))?.url;
  return done({ token, link: page ? reviewLink({ page, token }) : null });
}
