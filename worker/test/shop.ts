/** A shop to test with: the real Worker, a fresh database for each test, and hands to do what people do. */
import { applyD1Migrations, reset } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import { afterEach, beforeEach } from 'vitest';
import type { Problem, ProductPage, Review, ReviewDraft, SubmitReceipt } from '@vouch/contract';
import { generateSigningKey, signPurchaseToken } from '@vouch/purchase-token';

export const HOST = 'https://vouch.test';
export const SHOP_ORIGIN = 'https://shop.test';
export const OPERATOR_KEY = 'vouch_sk_operator-of-the-tests-and-nothing-else';

export function freshDatabase(): void {
  beforeEach(() => applyD1Migrations(env.DB, env.MIGRATIONS));
  afterEach(async () => {
    // What is being kept at the edge is done by the time that the cache answers.
    await caches.default.match(HOST);
    await reset();
  });
}

export interface Answer<Body = unknown> {
  status: number;
  headers: Headers;
  body: Body;
  text: string;
}

export interface CallOptions {
  method?: string;
  body?: unknown;
  rawBody?: BodyInit;
  headers?: Record<string, string>;
  /** A 5xx fails the test unless it is what the test is about. */
  mayBreak?: boolean;
  /** Null: no Origin header, as from a server. */
  origin?: string | null;
}

export async function call<Body = unknown>(path: string, options: CallOptions = {}): Promise<Answer<Body>> {
  const { method = 'GET', body, rawBody, headers = {}, origin = SHOP_ORIGIN, mayBreak = false } = options;
  const payload = rawBody ?? (body === undefined ? undefined : JSON.stringify(body));
  const response = await exports.default.fetch(
    new Request(HOST + path, {
      method,
      redirect: 'manual',
      headers: {
        'CF-Connecting-IP': '203.0.113.7',
        ...(origin !== null && { Origin: origin }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(payload !== undefined && { body: payload }),
    }),
  );
  const text = new TextDecoder().decode(await response.arrayBuffer());
  if (response.status >= 500 && !mayBreak) throw new Error(`${method} ${path} answered ${text}`);
  const isJson = /[/+]json$/.test(response.headers.get('Content-Type')?.split(';')[0] ?? '');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (isJson && text ? JSON.parse(text) : null) as Body,
  };
}

/** What an author sends along. */
export const as = (manageToken: string) => ({ headers: { Authorization: `Bearer ${manageToken}` } });

/** Words that wait for a person. */
export const HELD = 'Write to me at kim@example.com or see https://spam.example/now';

/** What the writer's browser sends along for a while, to be shown what it has written. */
export const after = ({ headers }: Answer) => ({
  headers: { 'Vouch-Bookmark': headers.get('Vouch-Bookmark') ?? 'none was given' },
});

/** The first review that the public reads of the product `mug`. */
export async function firstReview(shop: TestShop, options?: CallOptions): Promise<Review> {
  return (await shop.call<ProductPage>('/products/mug', options)).body.reviews.items[0]!;
}

type SigningKeyPair = Awaited<ReturnType<typeof generateSigningKey>>;

export interface TestShop {
  id: string;
  key: string;
  signing: SigningKeyPair;
  /** A call below the shop, as from its website. */
  call<Body = unknown>(path: string, options?: CallOptions): Promise<Answer<Body>>;
  admin<Body = unknown>(path: string, options?: CallOptions): Promise<Answer<Body>>;
  token(
    order: string,
    products: string[],
    more?: Partial<Parameters<typeof signPurchaseToken>[0]>,
  ): Promise<string>;
  submit(draft: Partial<ReviewDraft>, options?: CallOptions): Promise<Answer<SubmitReceipt & Problem>>;
  /** Submits with a fresh order's token. */
  buyAndReview(product: string, draft?: Partial<ReviewDraft>): Promise<SubmitReceipt>;
}

let orders = 0;

export async function openShop(id = 'demo'): Promise<TestShop> {
  const created = await call<{ key: string }>('/v1/shops', {
    method: 'POST',
    headers: { Authorization: `Bearer ${OPERATOR_KEY}` },
    body: { id, name: `Shop ${id}`, origins: [SHOP_ORIGIN] },
  });
  if (created.status !== 201) throw new Error(created.text);
  const { key } = created.body;
  const signing = await generateSigningKey('EdDSA', 'test-key');
  const shop: TestShop = {
    id,
    key,
    signing,
    call: (path, options) => call(`/v1/shops/${id}${path}`, options),
    admin: (path, options = {}) =>
      call(`/v1/shops/${id}/admin${path}`, {
        origin: null,
        ...options,
        headers: { Authorization: `Bearer ${key}`, ...options.headers },
      }),
    token: (order, products, more) =>
      signPurchaseToken({
        key: signing.privateKey,
        shop: id,
        order,
        items: products.map((product) => ({ product })),
        ...more,
      }),
    submit: (draft, options) =>
      shop.call('/reviews', {
        method: 'POST',
        body: {
          productId: 'mug',
          rating: 4,
          title: 'Good',
          body: 'Holds tea.',
          author: { name: 'Kim' },
          ...draft,
        },
        ...options,
      }),
    async buyAndReview(product, draft = {}) {
      const token = await shop.token(`order-${++orders}`, [product]);
      const answer = await shop.submit({ productId: product, token, ...draft });
      if (answer.status !== 201) throw new Error(answer.text);
      return answer.body;
    },
  };
  const registered = await shop.admin('/signing-keys', { method: 'POST', body: signing.registration });
  if (registered.status !== 201) throw new Error(registered.text);
  return shop;
}
