/** Any request to the API: a method, a query, a body, a bearer. */
import { type Api, type Result, afterOwnWrite, BOOKMARK, exchange } from './exchange.ts';

export { shopPath, type Connection, type Failure, type FailureCode, type Result } from './exchange.ts';

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

/** Asks and hands back the answer unread, or the problem. */
export function send(api: Api, path: string, options?: RequestOptions): Promise<Result<Response>> {
  return exchange(api, ...prepare(api, path, options), (response) => response);
}

/** Asks and reads the JSON of the answer; `undefined` for 204. */
export function request<Value>(api: Api, path: string, options?: RequestOptions): Promise<Result<Value>> {
  const read = (response: Response) => {
    keepBookmark(api, response);
    return response.status === 204 ? undefined : response.json();
  };
  return exchange(api, ...prepare(api, path, options), read as (response: Response) => Promise<Value>);
}

/** By then everybody is shown what was written. */
const BOOKMARK_LIFE = 60_000;

/** After a write, for the reads of the next minute. */
function keepBookmark({ api }: Api, { headers }: Response): void {
  const bookmark = headers.get(BOOKMARK);
  try {
    if (!bookmark || typeof document === 'undefined') return;
    const key = BOOKMARK + api;
    sessionStorage.setItem(key, bookmark);
    // A page that is left before keeps it for the tab: then it costs a detour past the caches, and nothing else.
    setTimeout(() => {
      if (sessionStorage.getItem(key) === bookmark) sessionStorage.removeItem(key);
    }, BOOKMARK_LIFE);
  } catch {
    // A server has no such storage, and private modes forbid it: they see it a little later.
  }
}

function prepare(
  { api }: Api,
  path: string,
  { method = 'GET', query = {}, json, body, bearer, headers, signal }: RequestOptions = {},
): [path: string, init: RequestInit] {
  const search = new URLSearchParams();
  for (const [name, values] of Object.entries(query))
    for (const value of [values].flat()) if (value != null) search.append(name, String(value));
  const init: RequestInit = {
    method,
    headers: {
      ...(method === 'GET' && afterOwnWrite(api)),
      ...headers,
      ...(json !== undefined && { 'Content-Type': 'application/json' }),
      ...(bearer && { Authorization: `Bearer ${bearer}` }),
    },
    body: (json === undefined ? body : JSON.stringify(json)) ?? null,
    signal: signal ?? null,
    // Revalidates with the ETag, as all reads do.
    ...(method === 'GET' && { cache: 'no-cache' }),
  };
  return [path + (search.size ? `?${search}` : ''), init];
}
