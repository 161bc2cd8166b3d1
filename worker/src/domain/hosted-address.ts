/** Where Vouch's own pages of a shop lie, below the Worker's origin. */

export function hostedShopPath(shopId: string): string {
  return `/s/${encodeURIComponent(shopId)}`;
}

export function hostedProductPath(shopId: string, productId: string): string {
  return `${hostedShopPath(shopId)}/products/${encodeURIComponent(productId)}`;
}
