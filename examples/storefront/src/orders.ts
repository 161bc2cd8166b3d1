/** A demo order: a fresh number, a signed proof of purchase, and the links that lead to the review form. */
import { createPurchaseToken, reviewLink } from '@vouch/server';
import type { ReviewLinks } from './pages/order-pages.ts';
import { reviewPath } from './products.ts';
import type { Product } from './products.ts';

export interface PlaceOrder {
  readonly shop: string;
  /** The shop's private Ed25519 JWK as JSON, with `kid` and `alg`. */
  readonly signingKey: string;
  /** Scheme and host of the shop, for absolute links. */
  readonly origin: string;
  readonly locale: string;
  readonly items: readonly Product[];
}

export interface PlacedOrder {
  readonly orderNumber: string;
  readonly links: readonly ReviewLinks[];
}

/** One token proves all lines of the order; Vouch takes one review for each of them. */
export async function placeOrder(order: PlaceOrder): Promise<PlacedOrder> {
  const orderNumber = randomReference('WF');
  const token = await createPurchaseToken({
    signingKey: order.signingKey,
    shop: order.shop,
    order: orderNumber,
    items: order.items.map((product) => ({ product: product.productId })),
    customer: randomReference('customer'),
    locale: order.locale,
  });
  const links = order.items.map((product) => {
    const page = `${order.origin}${reviewPath(product)}`;
    return {
      product,
      plain: reviewLink({ page, token }),
      byStars: [1, 2, 3, 4, 5].map((rating) => reviewLink({ page, token, rating })),
    };
  });
  return { orderNumber, links };
}

/** Random rather than counted: two visitors of the demo must never meet in one order. */
function randomReference(prefix: string): string {
  return `${prefix}-${crypto.randomUUID().replaceAll('-', '').slice(0, 12).toUpperCase()}`;
}
