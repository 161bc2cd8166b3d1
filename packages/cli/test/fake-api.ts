/** A small stand-in for the API: checks what it is sent with the contract's schemas and remembers the reviews. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  ApiKeyInput,
  ImportRow,
  PROBLEMS,
  type Settings,
  ShopInput,
  SigningKeyInput,
  TokenRequest,
  type AdminProduct,
  type ExportRow,
  type PublishedRow,
  type ProblemCode,
} from '@vouch/contract';

export const ADMIN_KEY = 'vouch_sk_admin';
export const OPERATOR_KEY = 'operator-key';

const SETTINGS: Settings = {
  name: 'Demo',
  locale: 'en',
  origins: [],
  unverifiedReviews: false,
  incentives: false,
  hostedPages: false,
  scale: 'stars',
  questions: [],
  orderEvents: false,
};

export interface FakeApi {
  url: string;
  /** Imported rows by their key. */
  rows: Map<string, ImportRow>;
  /** Whether rows are remembered; off for very long imports. */
  keepsRows: boolean;
  /** Bodies of imports as they came. */
  chunks: { dryRun: boolean; size: number; bytes: number }[];
  /** The most imports that were under way at once. */
  mostAtOnce: number;
  signingKeys: SigningKeyInput[];
  revoked: string[];
  tokenRequests: TokenRequest[];
  shops: ShopInput[];
  origins: string[];
  /** Answers given before the real ones, for trouble: status, or `drop` for a closed connection. */
  trouble: (number | 'drop')[];
  /** What an export answers; by default what was imported. */
  exportLines: (() => Iterable<string>) | undefined;
  /** What is public. */
  published: PublishedRow[];
  products: AdminProduct[];
  stop(): Promise<void>;
}

export async function startFakeApi(): Promise<FakeApi> {
  const api: FakeApi = {
    url: '',
    rows: new Map(),
    keepsRows: true,
    chunks: [],
    mostAtOnce: 0,
    signingKeys: [],
    revoked: [],
    tokenRequests: [],
    shops: [],
    origins: ['https://shop.example'],
    trouble: [],
    exportLines: undefined,
    published: [],
    products: [],
    stop: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  };
  let atOnce = 0;
  const server = createServer(async (request, response) => {
    const trouble = request.url?.startsWith('/v1') ? api.trouble.shift() : undefined;
    if (trouble === 'drop') return request.socket.destroy();
    api.mostAtOnce = Math.max(api.mostAtOnce, ++atOnce);
    try {
      const body = await readAll(request);
      if (trouble !== undefined) problem(response, trouble === 429 ? 'rate_limited' : 'internal', trouble);
      else answer(api, request, response, body);
    } catch (error) {
      problem(response, 'validation_failed', 422, String(error));
    } finally {
      atOnce--;
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  api.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return api;
}

function answer(api: FakeApi, request: IncomingMessage, response: ServerResponse, body: string): void {
  const url = new URL(request.url ?? '/', 'http://fake');
  const route = `${request.method} ${url.pathname}`;
  const bearer = request.headers.authorization?.replace('Bearer ', '');
  if (route === 'GET /healthz') return json(response, { status: 'ok' });
  if (route === 'GET /vouch.js') {
    return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end('export {};');
  }
  if (route === 'POST /v1/shops') {
    if (bearer !== OPERATOR_KEY) return problem(response, 'unauthorized');
    const { id, ...settings } = ShopInput.parse(JSON.parse(body));
    api.shops.push({ id, ...settings });
    return json(response, { shop: { id, ...SETTINGS, ...settings }, key: 'vouch_sk_first' }, 201);
  }
  if (route === 'GET /v1/shops/demo/summaries') {
    const items = url.searchParams.getAll('product').map((name) => {
      const count = api.products.find(({ productId }) => productId === name)?.reviewCount ?? 0;
      return { productId: name, count, average: count === 0 ? null : 4.33, best: 5, worst: 1 };
    });
    return json(response, { items });
  }
  if (!url.pathname.startsWith('/v1/shops/demo/admin/')) return problem(response, 'not_found');
  if (bearer !== ADMIN_KEY) return problem(response, 'unauthorized');

  const keyOfPath = /^DELETE .*\/(keys|signing-keys)\/(.+)$/.exec(route);
  if (keyOfPath) {
    api.revoked.push(`${keyOfPath[1]}/${decodeURIComponent(keyOfPath[2] ?? '')}`);
    return void response.writeHead(204).end();
  }
  const now = new Date().toISOString();
  switch (route.replace('/v1/shops/demo/admin', '')) {
    case 'GET /settings':
      return json(response, { ...SETTINGS, origins: api.origins });
    case 'GET /keys':
      return json(response, { items: [{ id: 'k1', name: 'till', createdAt: now, lastUsedAt: null }] });
    case 'POST /keys': {
      const { name } = ApiKeyInput.parse(JSON.parse(body));
      return json(response, { id: 'k2', name, createdAt: now, lastUsedAt: null, key: 'vouch_sk_new' }, 201);
    }
    case 'GET /signing-keys':
      return json(response, { items: api.signingKeys.map((key) => signingKey(key, now)) });
    case 'POST /signing-keys': {
      const input = SigningKeyInput.parse(JSON.parse(body));
      if (api.signingKeys.some(({ kid }) => kid === input.kid)) return problem(response, 'conflict');
      api.signingKeys.push(input);
      return json(response, signingKey(input, now), 201);
    }
    case 'POST /tokens':
      api.tokenRequests.push(TokenRequest.parse(JSON.parse(body)));
      return json(response, { token: 'a.b.c', link: 'https://shop.example/hat#vouch=a.b.c' }, 201);
    case 'POST /imports':
      return takeImport(api, request, response, body, url.searchParams.get('dryRun') === 'true');
    case 'GET /exports/published':
      response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
      for (const row of api.published) response.write(`${JSON.stringify(row)}\n`);
      return void response.end();
    case 'GET /products': {
      const from = Number(url.searchParams.get('cursor') ?? 0);
      const to = from + Number(url.searchParams.get('limit'));
      const nextCursor = to < api.products.length ? String(to) : null;
      return json(response, { items: api.products.slice(from, to), nextCursor });
    }
    case 'GET /exports': {
      response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
      for (const line of api.exportLines?.() ?? exportOf(api)) response.write(line);
      return void response.end();
    }
    default:
      return problem(response, 'not_found');
  }
}

function takeImport(
  api: FakeApi,
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
  dryRun: boolean,
): void {
  if (request.headers['content-type'] !== 'application/x-ndjson')
    return problem(response, 'unsupported_media_type');
  const lines = body.split('\n').filter((line) => line !== '');
  if (lines.length > 500 || Buffer.byteLength(body) > 2 * 1024 * 1024)
    return problem(response, 'payload_too_large');
  const rows = lines.map((line) => ImportRow.parse(JSON.parse(line)));
  api.chunks.push({ dryRun, size: rows.length, bytes: Buffer.byteLength(body) });
  const fresh = rows.filter(({ sourceKey }) => !api.rows.has(sourceKey));
  if (!dryRun && api.keepsRows) for (const row of fresh) api.rows.set(row.sourceKey, row);
  const isFlagged = ({ body: text }: ImportRow) => text.includes('https://');
  json(response, {
    added: fresh.length,
    known: rows.length - fresh.length,
    held: fresh.filter(({ published }) => !published).length,
    refused: [],
    flagged: fresh.filter(isFlagged).map(({ line }) => ({
      line,
      findings: [{ kind: 'link', field: 'body', start: 0, end: 8, detector: 'links' }],
      held: false,
    })),
  });
}

function* exportOf(api: FakeApi): Generator<string> {
  let count = 0;
  for (const row of api.rows.values()) yield `${JSON.stringify(exportRow(row, `r${++count}`))}\n`;
}

/** A review as an export tells it, made from an imported row. */
export function exportRow(row: ImportRow, id: string): ExportRow {
  const time = (date: string | null) => (date === null ? null : new Date(date).toISOString());
  return {
    id,
    product: row.product,
    rating: row.rating,
    title: row.title,
    body: row.body,
    name: row.name,
    language: row.language,
    createdAt: time(row.createdAt),
    publishedAt: row.published ? time(row.createdAt) : null,
    experiencedAt: time(row.experiencedAt),
    status: row.published ? 'published' : 'pending',
    verifiedBy: null,
    labels: [...new Set(row.labels).add('imported')],
    reply: row.reply && { body: row.reply.body, createdAt: time(row.reply.createdAt) },
    helpful: row.helpful,
    answers: row.answers,
  };
}

function signingKey({ kid, alg }: SigningKeyInput, createdAt: string) {
  return { kid, alg, heldBy: 'shop', createdAt, revokedAt: null };
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

function problem(
  response: ServerResponse,
  code: ProblemCode,
  status: number = PROBLEMS[code].status,
  detail?: string,
) {
  response.writeHead(status, { 'Content-Type': 'application/problem+json' }).end(
    JSON.stringify({
      type: 'about:blank',
      title: PROBLEMS[code].title,
      status,
      code,
      detail,
      requestId: 'q1',
    }),
  );
}
