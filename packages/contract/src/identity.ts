/** How shops, products and reviews are named. */
import * as z from 'zod';
import { text } from './text.ts';

/** A shop's id: lower-case letters, digits and hyphens, 1 to 63. */
export const ShopId = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, 'Lower-case letters, digits and hyphens, at most 63.')
  .meta({ example: 'demo' });

/** The shop's own product id, or any alias of the product: 1 to 255 code points. */
export const ProductName = text(1, 255).meta({ example: 'SKU-1' });

/** A name for products that share their reviews: 1 to 255 code points. */
export const GroupId = text(1, 255);

export const ReviewId = z.string().min(1).max(64);

/**
 * Another name of a product. A value names one product of a shop at most, whatever its kind,
 * so that a path can carry the bare value.
 */
export const ProductAlias = z.strictObject({
  kind: z.enum(['sku', 'handle', 'platform', 'variant', 'gtin']),
  value: ProductName,
});
export type ProductAlias = z.infer<typeof ProductAlias>;
