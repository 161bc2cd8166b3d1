/** Where Vouch's own pages of a shop lie, below the Worker's origin. */
import type { Product } from '@vouch/contract';
import type { Shop } from './ports.ts';

export function hostedShopPath(shopId: string): string {
  return `/s/${encodeURIComponent(shopId)}`;
}

export function hostedProductPath(shopId: string, productId: string): string {
  return `${hostedShopPath(shopId)}/products/${encodeURIComponent(productId)}`;
}

/** A product that has no page in the shop has one here, if the shop wants that. `home` is the Worker's own origin. */
export function withAddress(product: Product, { id, hostedPages }: Shop, home: string): Product {
  return product.url === null && hostedPages
    ? { ...product, url: home + hostedProductPath(id, product.productId) }
    : product;
}
