/** What a shop's people and tools ask, with an API key. Keys are secrets: this belongs on servers and in tools. */
import type {
  AdminProductPage,
  AdminReviewDetail,
  AdminReviewPage,
  ApiKey,
  ApiKeyCreated,
  ApiKeyInput,
  DecisionInput,
  ExportRow,
  FeedState,
  ImportReport,
  ImportRowDraft,
  IssuedToken,
  JsonLdCheck,
  Product,
  ProductInput,
  PublishedRow,
  Reply,
  ReplyInput,
  ReviewStatus,
  Settings,
  SettingsPatch,
  ShopCreated,
  ShopDraft,
  SigningKey,
  SigningKeyInput,
  TokenRequestDraft,
} from '@vouch/contract';
import {
  type Connection,
  type Query,
  type RequestOptions,
  type Result,
  request,
  send,
  shopPath,
} from './http.ts';
import { readJsonLines } from './json-lines.ts';

export interface AdminConnection extends Connection {
  /** An API key of the shop, `vouch_sk_…`. */
  key: string;
}

export interface AdminListQuery {
  /** Reviews that wait for a decision by default. */
  status?: Exclude<ReviewStatus, 'withdrawn'> | undefined;
  /** 10 by default, 50 at most. */
  limit?: number | undefined;
  /** `nextCursor` of the page before, of the same query. */
  cursor?: string | undefined;
}

export interface AdminProductQuery {
  /** Only those that search engines cannot match: without identifier or address. */
  unmatched?: boolean | undefined;
  /** 10 by default, 50 at most. */
  limit?: number | undefined;
  /** `nextCursor` of the page before, of the same query. */
  cursor?: string | undefined;
}

export type AdminClient = ReturnType<typeof createAdminClient>;

/** A client of one shop's admin API. Every call resolves to `{ok: true, value}` or `{ok: false, problem}`. */
export function createAdminClient({ key, ...connection }: AdminConnection) {
  const path = (...segments: string[]) => shopPath(connection.shop, 'admin', ...segments);
  const ask = <Value>(segments: string[], options?: RequestOptions): Promise<Result<Value>> =>
    request(connection, path(...segments), { ...options, bearer: key });

  return {
    settings: {
      get: () => ask<Settings>(['settings']),
      /** What is left out stays. */
      update: (patch: SettingsPatch) => ask<Settings>(['settings'], { method: 'PATCH', json: patch }),
    },
    products: {
      /** By their id. */
      list: (query: AdminProductQuery = {}) =>
        ask<AdminProductPage>(['products'], { query: { ...query } satisfies Query }),
      get: (product: string) => ask<Product>(['products', product]),
      /** What is left out is cleared. `conflict` when an alias names another product. */
      put: (product: string, input: Partial<ProductInput>) =>
        ask<Product>(['products', product], { method: 'PUT', json: input }),
    },
    reviews: {
      list: (query: AdminListQuery = {}) =>
        ask<AdminReviewPage>(['reviews'], { query: { ...query } satisfies Query }),
      get: (id: string) => ask<AdminReviewDetail>(['reviews', id]),
      decide: (id: string, decision: DecisionInput) =>
        ask<AdminReviewDetail>(['reviews', id, 'decision'], { method: 'POST', json: decision }),
      reply: (id: string, reply: ReplyInput) =>
        ask<Reply>(['reviews', id, 'reply'], { method: 'PUT', json: reply }),
      removeReply: (id: string) => ask<undefined>(['reviews', id, 'reply'], { method: 'DELETE' }),
    },
    jsonLd: {
      /** Has a page of the shop's own origins checked, as its server sends it. */
      check: (url: string) => ask<JsonLdCheck>(['json-ld-checks'], { method: 'POST', json: { url } }),
    },
    keys: {
      list: () => ask<{ items: ApiKey[] }>(['keys']),
      /** The answer holds the key itself, this once. */
      create: (input: ApiKeyInput) => ask<ApiKeyCreated>(['keys'], { method: 'POST', json: input }),
      revoke: (id: string) => ask<undefined>(['keys', id], { method: 'DELETE' }),
    },
    signingKeys: {
      list: () => ask<{ items: SigningKey[] }>(['signing-keys']),
      /** `conflict` when the shop has a key of that `kid`. */
      register: (input: SigningKeyInput) =>
        ask<SigningKey>(['signing-keys'], { method: 'POST', json: input }),
      revoke: (kid: string) => ask<undefined>(['signing-keys', kid], { method: 'DELETE' }),
    },
    tokens: {
      /** Has Vouch sign a purchase token on the shop's word. */
      issue: (purchase: TokenRequestDraft) =>
        ask<IssuedToken>(['tokens'], { method: 'POST', json: purchase }),
    },
    imports: {
      /** Sends reviews, 500 rows and 2 MiB at most. Rows that are known by their `sourceKey` change nothing. */
      send: (rows: readonly ImportRowDraft[], { dryRun = false }: { dryRun?: boolean } = {}) =>
        ask<ImportReport>(['imports'], {
          method: 'POST',
          query: { dryRun: dryRun || undefined },
          headers: { 'Content-Type': 'application/x-ndjson' },
          body: rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
        }),
    },
    exports: {
      /** All reviews of the shop as they arrive; iterating throws when the stream breaks off. */
      async stream(): Promise<Result<AsyncGenerator<ExportRow, void, undefined>>> {
        const answer = await send(connection, path('exports'), { bearer: key });
        return answer.ok ? { ok: true, value: readJsonLines<ExportRow>(answer.value) } : answer;
      },
      /** What is public, newest first and with its products, as other platforms may have it; as `stream`. */
      async published(): Promise<Result<AsyncGenerator<PublishedRow, void, undefined>>> {
        const answer = await send(connection, path('exports', 'published'), { bearer: key });
        return answer.ok ? { ok: true, value: readJsonLines<PublishedRow>(answer.value) } : answer;
      },
    },
    feeds: {
      /** The product review feed: how old it is, and whether a new one is being made. */
      get: () => ask<FeedState>(['feeds']),
      /** Has it made now; it is made once a day without this. */
      make: () => ask<FeedState>(['feeds'], { method: 'POST' }),
    },
  };
}

/** Makes a shop, with the operator key of the deployment. The answer holds the shop's first API key, this once. */
export function createShop(
  { api, key, fetch }: Pick<AdminConnection, 'api' | 'key' | 'fetch'>,
  draft: ShopDraft,
): Promise<Result<ShopCreated>> {
  return request(fetch ? { api, fetch } : { api }, '/v1/shops', { method: 'POST', json: draft, bearer: key });
}
