/** One request and its answer: every failure becomes a problem. The part of the client that a badge needs. */
import type { Problem, ProblemCode } from '@vouch/contract';

/** Where the API is, without a shop. */
export type Api = Pick<Connection, 'api' | 'fetch'>;

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
export function get<Value>(api: Api, path: string): Promise<Result<Value>> {
  const init: RequestInit = { cache: 'no-cache', headers: afterOwnWrite(api.api) };
  return exchange(api, path, init, (response) => response.json() as Promise<Value>);
}

/** The header that a write answers; a read that brings it back is shown what was written. */
export const BOOKMARK = 'Vouch-Bookmark';

/**
 * Headers of a read: what this tab's last write to the API answered. None on a server, and where storage is forbidden.
 * The API passes over one that is of no use any more.
 */
export function afterOwnWrite(api: string): Record<string, string> {
  try {
    const bookmark = sessionStorage[BOOKMARK + api] as string | undefined;
    if (bookmark) return { [BOOKMARK]: bookmark };
  } catch {
    // As without one.
  }
  return {};
}

/** Asks, and reads the answer when all went well; else hands back the problem. */
export async function exchange<Value>(
  { api, fetch: ask = fetch }: Api,
  path: string,
  init: RequestInit,
  read: (response: Response) => Value | Promise<Value>,
): Promise<Result<Value>> {
  try {
    const response = await ask(api.replace(/\/+$/, '') + path, init);
    return response.ok
      ? { ok: true, value: await read(response) }
      : { ok: false, problem: await readProblem(response) };
  } catch (error) {
    const code = init.signal?.aborted
      ? 'aborted'
      : (globalThis.navigator?.onLine ?? true)
        ? 'network'
        : 'offline';
    return { ok: false, problem: { status: 0, code, title: String(error) } };
  }
}

async function readProblem(response: Response): Promise<Failure> {
  const { status, statusText: title, headers } = response;
  // A proxy in between may answer with anything; only what has a code is the API's own word.
  const problem = (await response.json().catch(() => null)) as Failure | null;
  return {
    ...(problem?.code ? problem : { title, code: status < 500 ? 'network' : 'internal' }),
    status,
    retryAfter: Number(headers.get('Retry-After')),
  };
}
