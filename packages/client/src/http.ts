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
 * request did not get through (or was refused before the API saw it).
 */
export type FailureCode = ProblemCode | 'offline' | 'network';

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
  /** An aborted request rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** `/v1/shops/{shop}/a/b`, each segment percent-encoded. */
export function shopPath(shop: string, ...segments: string[]): string {
  return ['/v1/shops', shop, ...segments]
    .map((segment, index) => (index === 0 ? segment : encodeURIComponent(segment)))
    .join('/');
}

/** Asks and hands back the answer unread, or the problem. */
export async function send(
  { api, fetch: ask = (url, init) => fetch(url, init) }: Pick<Connection, 'api' | 'fetch'>,
  path: string,
  { method = 'GET', query, json, body, bearer, headers, signal }: RequestOptions = {},
): Promise<Result<Response>> {
  const init: RequestInit = {
    method,
    headers: {
      ...headers,
      ...(json !== undefined && { 'Content-Type': 'application/json' }),
      ...(bearer && { Authorization: `Bearer ${bearer}` }),
    },
    // Revalidates with the ETag: an author sees the own review at once, the rest costs a 304.
    ...(method === 'GET' && { cache: 'no-cache' }),
    ...(signal && { signal }),
  };
  if (json !== undefined) init.body = JSON.stringify(json);
  else if (body !== undefined) init.body = body;
  try {
    const response = await ask(api.replace(/\/+$/, '') + path + search(query), init);
    return response.ok ? { ok: true, value: response } : { ok: false, problem: await readProblem(response) };
  } catch (error) {
    return unreachable(error, signal);
  }
}

/** Asks and reads the JSON of the answer; `undefined` for 204. */
export async function request<Value>(
  connection: Pick<Connection, 'api' | 'fetch'>,
  path: string,
  options: RequestOptions = {},
): Promise<Result<Value>> {
  const answer = await send(connection, path, options);
  if (!answer.ok) return answer;
  try {
    const value = answer.value.status === 204 ? undefined : await answer.value.json();
    return { ok: true, value: value as Value };
  } catch (error) {
    return unreachable(error, options.signal);
  }
}

function search(query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, values] of Object.entries(query))
    for (const value of [values].flat())
      if (value !== undefined && value !== null) parameters.append(name, String(value));
  return parameters.size ? `?${parameters}` : '';
}

async function readProblem(response: Response): Promise<Failure> {
  const retryAfter = Number(response.headers.get('Retry-After'));
  // A proxy in between may answer with anything; only what has a code is the API's own word.
  const problem = (await response.json().catch(() => null)) as Failure | null;
  return {
    title: response.statusText,
    code: response.status < 500 ? 'network' : 'internal',
    ...(typeof problem?.code === 'string' && problem),
    status: response.status,
    ...(retryAfter > 0 && { retryAfter }),
  };
}

function unreachable(error: unknown, signal: AbortSignal | undefined): Result<never> {
  if (signal?.aborted) throw signal.reason;
  const offline = typeof navigator === 'object' && navigator.onLine === false;
  return {
    ok: false,
    problem: { status: 0, code: offline ? 'offline' : 'network', title: String(error) },
  };
}
