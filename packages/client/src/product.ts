/** What pages ask of a product, one function an endpoint. */
import type { ProductPage, Summary, SummaryList } from '@vouch/contract';
import { type Connection, type Result, request, shopPath } from './http.ts';

export interface ReadOptions {
  signal?: AbortSignal | undefined;
}

/** Everything a product page shows, in one answer. */
export function fetchProductPage(
  connection: Connection,
  product: string,
  { signal }: ReadOptions = {},
): Promise<Result<ProductPage>> {
  return request(connection, shopPath(connection.shop, 'products', product), { signal });
}

export function fetchSummary(
  connection: Connection,
  product: string,
  { signal }: ReadOptions = {},
): Promise<Result<Summary>> {
  return request(connection, shopPath(connection.shop, 'products', product, 'summary'), { signal });
}

/** Summaries in the order asked, 100 products at most. */
export function fetchSummaries(
  connection: Connection,
  products: readonly string[],
  { signal }: ReadOptions = {},
): Promise<Result<SummaryList>> {
  return request(connection, shopPath(connection.shop, 'summaries'), {
    query: { product: products },
    signal,
  });
}

/** The product's schema.org node as the endpoint gives it; undefined at 0 reviews. */
export function fetchJsonLd(
  connection: Connection,
  product: string,
  { signal }: ReadOptions = {},
): Promise<Result<object | undefined>> {
  return request(connection, shopPath(connection.shop, 'products', product, 'json-ld'), { signal });
}
