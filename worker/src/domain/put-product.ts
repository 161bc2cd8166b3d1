/** A shop tells of a product. */
import type { Product, ProductInput } from '@vouch/contract';
import { isIdentified } from '@vouch/structured-data';
import { done, refused, type Outcome } from './outcome.ts';
import type { ProductStore } from './ports.ts';

/** `name` is the id of a new product, or any name of a known one. */
export async function putProduct(
  { products }: { products: ProductStore },
  shopId: string,
  name: string,
  input: ProductInput,
): Promise<Outcome<Product>> {
  const productId = (await products.resolve(shopId, [name])).get(name) ?? name;
  if ((await products.put(shopId, productId, { ...input, identified: isIdentified(input) })) === 'name_taken')
    return refused('conflict', { detail: 'One of the aliases already names another product.' });
  return done({ productId, ...input });
}
