/** ④ Is this writer a buyer? From a purchase token to the product and the purchase it proves. */
import { verifyPurchaseToken } from '@vouch/purchase-token';
import type { PurchaseTokenClaims } from '@vouch/contract';
import type { Secrets } from '../crypto/secrets.ts';
import { fromBase64Url } from '../crypto/bytes.ts';
import { done, refused, type Outcome } from './outcome.ts';
import type { Clock, KeyStore, ProductStore, ReviewStore } from './ports.ts';

export interface Purchase {
  productId: string;
  claims: PurchaseTokenClaims;
  /** A keyed one-way mark of order and product: what a purchase is known by once it has been used. */
  mark: string;
  /** Whose uploads may go with its review. */
  uploadMark: string;
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
  needs: Needs,
  shopId: string,
  token: string,
  productName: string,
): Promise<Outcome<Purchase>> {
  const { products, secrets } = needs;
  const checked = await checkToken(needs, shopId, token);
  if (!checked.ok) return checked;
  const claims = checked.value;
  const known = await products.resolve(shopId, [productName, ...claims.items.map((item) => item.product)]);
  const productId = known.get(productName) ?? productName;
  const bought = claims.items.some((item) => (known.get(item.product) ?? item.product) === productId);
  if (!bought) return refused('token_wrong_product');
  return done({
    productId,
    claims,
    mark: await secrets.mark('purchase', shopId, claims.order, productId),
    uploadMark: await uploadMark(secrets, shopId, claims),
  });
}

/** Is there anything that this token may still review? Who uploads has not said which product it is for. */
export async function proveAnyPurchase(
  needs: Needs & { reviews: ReviewStore },
  shopId: string,
  token: string,
): Promise<Outcome<{ uploadMark: string }>> {
  const { products, reviews, secrets } = needs;
  const checked = await checkToken(needs, shopId, token);
  if (!checked.ok) return checked;
  const { items, order } = checked.value;
  const names = items.map((item) => item.product);
  const known = await products.resolve(shopId, names);
  for (const productId of new Set(names.map((name) => known.get(name) ?? name)))
    if (!(await reviews.isPurchaseUsed(shopId, await secrets.mark('purchase', shopId, order, productId))))
      return done({ uploadMark: await uploadMark(secrets, shopId, checked.value) });
  return purchaseUsed();
}

export const purchaseUsed = () => refused('token_used', { detail: 'Each purchase can be reviewed once.' });

/** Photos and videos belong to the token that they were uploaded with. */
function uploadMark(secrets: Secrets, shopId: string, { sub, order, jti }: PurchaseTokenClaims) {
  return secrets.mark('upload', shopId, sub, order, jti);
}

async function checkToken(
  { keys, secrets, clock }: Pick<Needs, 'keys' | 'secrets' | 'clock'>,
  shopId: string,
  token: string,
): Promise<Outcome<PurchaseTokenClaims>> {
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
  return verified.ok ? done(verified.claims) : refused(verified.code);
}
