/** ④ Is this writer a buyer? From a purchase token to the product and the purchase it proves. */
import { verifyPurchaseToken } from '@vouch/purchase-token';
import type { PurchaseTokenClaims } from '@vouch/contract';
import type { Secrets } from '../crypto/secrets.ts';
import { fromBase64Url } from '../crypto/bytes.ts';
import { done, refused, type Outcome } from './outcome.ts';
import type { Clock, KeyStore, ProductStore } from './ports.ts';

export interface Purchase {
  productId: string;
  claims: PurchaseTokenClaims;
  /** A keyed one-way mark of order and product: what a purchase is known by once it has been used. */
  mark: string;
}

interface Needs {
  keys: KeyStore;
  products: ProductStore;
  secrets: Secrets;
  clock: Clock;
}

/** Context under which a shop's secrets are sealed. */
export const signingKeyContext = (shopId: string, kid: string) => `signing-key:${shopId}/${kid}`;

export async function provePurchase(
  { keys, products, secrets, clock }: Needs,
  shopId: string,
  token: string,
  productName: string,
): Promise<Outcome<Purchase>> {
  const verified = await verifyPurchaseToken(token, {
    shop: shopId,
    now: new Date(clock.now()),
    findKeys: async (kid, shops) => {
      const found = await keys.findSigningKeys(kid, shops);
      return Promise.all(
        found.map(async ({ shopId: shop, alg, publicKey, sealed, revoked }) => ({
          shop,
          kid,
          alg,
          revoked,
          key:
            alg === 'EdDSA'
              ? fromBase64Url(publicKey!)
              : await secrets.open(sealed!, signingKeyContext(shop, kid)),
        })),
      );
    },
  });
  if (!verified.ok) return refused(verified.code);

  const { claims } = verified;
  const known = await products.resolve(shopId, [productName, ...claims.items.map((item) => item.product)]);
  const productId = known.get(productName) ?? productName;
  const bought = claims.items.some((item) => (known.get(item.product) ?? item.product) === productId);
  if (!bought) return refused('token_wrong_product');
  return done({ productId, claims, mark: await secrets.mark('purchase', shopId, claims.order, productId) });
}
