/** Any request to the API: a method, a query, a body, a bearer. */
import { type Connection, type Failure, type Result, noAnswer } from './exchange.ts';

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
export async function send(
  connection: Pick<Connection, 'api' | 'fetch'>,
  path: string,
  { method = 'GET', query = {}, json, body, bearer, headers, signal }: RequestOptions = {},
): Promise<Result<Response>> {
  const search = new URLSearchParams();
  for (const [name, values] of Object.entries(query))
    for (const value of [values].flat()) if (value != null) search.append(name, String(value));
  const init: RequestInit = {
    method,
    headers: {
      ...headers,
      ...(json !== undefined && { 'Content-Type': 'application/json' }),
      ...(bearer && { Authorization: `Bearer ${bearer}` }),
    },
    body: (json === undefined ? body : JSON.stringify(json)) ?? null,
    signal: signal ?? null,
    // Revalidates with the ETag, as all reads do.
    ...(method === 'GET' && { cache: 'no-cache' }),
  };
  try {
    const url = connection.api.replace(/\/+$/, '') + path + (search.size ? `?${search}` : '');
    const response = await (connection.fetch ?? fetch)(url, init);
    return response.ok ? { ok: true, value: response } : { ok: false, problem: await readProblem(response) };
  } catch (error) {
    const problem = noAnswer(error);
    return { ok: false, problem: signal?.aborted ? { ...problem, code: 'aborted' } : problem };
  }
}

/** Asks and reads the JSON of the answer; `undefined` for 204. */
export async function request<Value>(
  connection: Pick<Connection, 'api' | 'fetch'>,
  path: string,
  options?: RequestOptions,
): Promise<Result<Value>> {
  const result = await send(connection, path, options);
  if (!result.ok) return result;
  try {
    const value = result.value.status === 204 ? undefined : await result.value.json();
    return { ok: true, value: value as Value };
  } catch (error) {
    return { ok: false, problem: noAnswer(error) };
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
