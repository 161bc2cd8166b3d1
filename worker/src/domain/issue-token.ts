/** Signs a purchase token on the shop's word, with the key that Vouch holds for it. */
import type { IssuedToken, TokenRequest } from '@vouch/contract';
import { PurchaseTokenError, reviewLink, signPurchaseToken } from '@vouch/purchase-token';
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
  const signed = await sign({ key, shop: shopId, ...request });
  if (!signed.ok) return signed;
  const token = signed.value;
  const page = (await products.get(shopId, request.items[0]!.product))?.url;
  return done({ token, link: page ? reviewLink({ page, token }) : null });
}

/** What can't be put into a token is the caller's fault, like any other field; a broken key is ours. */
async function sign(purchase: Parameters<typeof signPurchaseToken>[0]): Promise<Outcome<string>> {
  try {
    return done(await signPurchaseToken(purchase));
  } catch (error) {
    if (!(error instanceof PurchaseTokenError) || error.code.startsWith('signing_key')) throw error;
    const [, path = '', message = error.message] = /^([\w.]+): (.*)$/s.exec(error.message) ?? [];
    return refused('validation_failed', { errors: [{ path, message }] });
  }
}
