/** One request and its answer: every failure becomes a problem. The part of the client that a badge needs. */
import type { Problem, ProblemCode } from '@vouch/contract';

/** Where a shop's API is. */
export interface Connection {
  /** The API's origin, for example `https://reviews.example.com`. */
  api: string;
  shop: string;
  /** Instead of the global `fetch`, for tests and servers. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/**
 * Why there is no answer. Beside the API's own codes: `offline`, the device has no network; `network`, the
 * request did not get through (or was refused before the API saw it); `aborted`, the caller's signal ended it.
 */
export type FailureCode = ProblemCode | 'offline' | 'network' | 'aborted';

/** A problem (RFC 9457) as the API sent it, or one made here when no answer came (`status` is 0 then). */
export interface Failure extends Omit<Problem, 'code' | 'type' | 'requestId'> {
  code: FailureCode;
  requestId?: string;
  /** Seconds to wait, from `Retry-After`; 0 when it did not say. */
  retryAfter?: number;
}

export type Result<Value> = { ok: true; value: Value } | { ok: false; problem: Failure };

/** `/v1/shops/{shop}/a/b`, each segment percent-encoded. */
export function shopPath(shop: string, ...segments: string[]): string {
  return ['/v1/shops', ...[shop, ...segments].map(encodeURIComponent)].join('/');
}

/** Reads JSON. Revalidates with the ETag: an author sees the own review at once, the rest costs a 304. */
export async function get<Value>(
  connection: Pick<Connection, 'api' | 'fetch'>,
  path: string,
): Promise<Result<Value>> {
  try {
    const response = await (connection.fetch ?? fetch)(connection.api + path, { cache: 'no-cache' });
    const body = (await response.json()) as Value & Failure;
    return response.ok ? { ok: true, value: body } : { ok: false, problem: body };
  } catch (error) {
    return { ok: false, problem: noAnswer(error) };
  }
}

/** What it means that a request got no answer, or one that is not the API's. */
export function noAnswer(error: unknown): Failure {
  return {
    status: 0,
    code: (globalThis.navigator?.onLine ?? true) ? 'network' : 'offline',
    title: String(error),
  };
}
