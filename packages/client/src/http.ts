/** One way to talk to the API: builds the request, reads the answer, turns every failure into a problem. */
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
  /** Seconds to wait, from `Retry-After`. */
  retryAfter?: number;
}

export type Result<Value> = { ok: true; value: Value } | { ok: false; problem: Failure };

type QueryValue = string | number | boolean | null | undefined;
export type Query = Record<string, QueryValue | readonly QueryValue[]>;

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  query?: Query;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is; give the content type in `headers`. */
  body?: BodyInit;
  bearer?: string;
  headers?: Record<string, string>;
  /** An aborted request resolves to the problem `aborted`. */
  signal?: AbortSignal | undefined;
}

/** `/v1/shops/{shop}/a/b`, each segment percent-encoded. */
export function shopPath(shop: string, ...segments: string[]): string {
  return ['/v1/shops', ...[shop, ...segments].map(encodeURIComponent)].join('/');
}

/** Asks and hands back the answer unread, or the problem. */
export function send(
  connection: Pick<Connection, 'api' | 'fetch'>,
  path: string,
  options?: RequestOptions,
): Promise<Result<Response>> {
  return ask(connection, path, options, (response) => response);
}

/** Asks and reads the JSON of the answer; `undefined` for 204. */
export function request<Value>(
  connection: Pick<Connection, 'api' | 'fetch'>,
  path: string,
  options?: RequestOptions,
): Promise<Result<Value>> {
  return ask(connection, path, options, (response) =>
    response.status === 204 ? (undefined as Value) : (response.json() as Promise<Value>),
  );
}

async function ask<Value>(
  { api, fetch: fetchNow = (url, init) => fetch(url, init) }: Pick<Connection, 'api' | 'fetch'>,
  path: string,
  { method = 'GET', query = {}, json, body, bearer, headers, signal }: RequestOptions = {},
  read: (response: Response) => Value | Promise<Value>,
): Promise<Result<Value>> {
  const search = new URLSearchParams();
  for (const [name, values] of Object.entries(query))
    for (const value of [values].flat()) if (value != null) search.append(name, String(value));
  try {
    const response = await fetchNow(api.replace(/\/+$/, '') + path + (search.size ? `?${search}` : ''), {
      method,
      headers: {
        ...headers,
        ...(json !== undefined && { 'Content-Type': 'application/json' }),
        ...(bearer && { Authorization: `Bearer ${bearer}` }),
      },
      body: (json === undefined ? body : JSON.stringify(json)) ?? null,
      signal: signal ?? null,
      // Revalidates with the ETag: an author sees the own review at once, the rest costs a 304.
      ...(method === 'GET' && { cache: 'no-cache' }),
    });
    return response.ok
      ? { ok: true, value: await read(response) }
      : { ok: false, problem: await readProblem(response) };
  } catch (error) {
    const isOffline = typeof navigator === 'object' && navigator.onLine === false;
    const code = signal?.aborted ? 'aborted' : isOffline ? 'offline' : 'network';
    return { ok: false, problem: { status: 0, code, title: String(error) } };
  }
}

async function readProblem(response: Response): Promise<Failure> {
  const { status, statusText, headers } = response;
  const retryAfter = Number(headers.get('Retry-After'));
  // A proxy in between may answer with anything; only what has a code is the API's own word.
  const problem = (await response.json().catch(() => null)) as Failure | null;
  return {
    title: statusText,
    code: status < 500 ? 'network' : 'internal',
    ...(problem?.code && problem),
    status,
    ...(retryAfter && { retryAfter }),
  };
}
