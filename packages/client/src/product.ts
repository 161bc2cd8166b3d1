/** What servers ask of a product, one function an endpoint. */
import type { Summary } from '@vouch/contract';
import { type Connection, type Result, request, shopPath } from './http.ts';

export interface ReadOptions {
  signal?: AbortSignal | undefined;
}

export function fetchSummary(
  connection: Connection,
  product: string,
  options?: ReadOptions,
): Promise<Result<Summary>> {
  return request(connection, shopPath(connection.shop, 'products', product, 'summary'), options);
}

/** The product's schema.org node as the endpoint gives it; undefined at 0 reviews. */
export function fetchJsonLd(
  connection: Connection,
  product: string,
  options?: ReadOptions,
): Promise<Result<object | undefined>> {
  return request(connection, shopPath(connection.shop, 'products', product, 'json-ld'), options);
}
