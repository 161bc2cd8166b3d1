/** The two reads of every page with an element, apart from the others so that a badge loads no more than them. */
import type { ProductPage, SummaryList } from '@vouch/contract';
import { type Connection, type Result, get, shopPath } from './exchange.ts';

/**
 * Everything a product page shows, in one answer.
 *
 * @param limit Reviews on it, 1 to 50; 10 by default.
 */
export function fetchProductPage(
  connection: Connection,
  product: string,
  limit?: number,
): Promise<Result<ProductPage>> {
  return get(connection, shopPath(connection.shop, 'products', product) + (limit ? `?limit=${limit}` : ''));
}

/** Summaries in the order asked, 100 products at most. */
export function fetchSummaries(
  connection: Connection,
  products: readonly string[],
): Promise<Result<SummaryList>> {
  const query = new URLSearchParams(products.map((product) => ['product', product]));
  return get(connection, `${shopPath(connection.shop, 'summaries')}?${query}`);
}
