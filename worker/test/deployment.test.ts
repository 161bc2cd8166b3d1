/** What a deployment shows of itself, and what it does when something is missing. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { Problem } from '@vouch/contract';
import { createApp, ENDPOINTS } from '../src/app.ts';
import { call, freshDatabase, openShop } from './shop.ts';

describe('a deployment', () => {
  freshDatabase();

  it.each(['VOUCH_SECRET', 'VOUCH_OPERATOR_KEY', 'DB', 'MEDIA', 'WORK'])(
    'without %s refuses every route and tells the outside nothing',
    async (missing) => {
      const app = createApp();
      const logged: unknown[] = [];
      const log = console.error;
      console.error = (line: unknown) => logged.push(line);
      for (const path of ['/healthz', '/docs', '/v1/shops/demo/products/mug', '/anything']) {
        const response = await app.fetch(new Request(`https://vouch.test${path}`), {
          ...env,
          [missing]: undefined,
        });
        const problem = await response.json<Problem>();
        expect([response.status, problem.code]).toEqual([503, 'internal']);
        expect(JSON.stringify(problem)).not.toContain(missing);
      }
      console.error = log;
      expect(String(logged[0])).toContain(missing);
    },
  );

  it('describes every endpoint in OpenAPI 3.1', async () => {
    const { body } = await call<{ openapi: string; paths: Record<string, Record<string, unknown>> }>(
      '/openapi.json',
    );
    expect(body.openapi).toBe('3.1.0');
    const described = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(described).toHaveLength(ENDPOINTS.length);
    expect(described).toContain('post /v1/shops/{shop}/reviews');
  });

  it('describes the header of a submit and the empty answer of a product without reviews', async () => {
    const { body } = await call<{ paths: Record<string, Record<string, unknown>> }>('/openapi.json');
    const { post } = body.paths['/v1/shops/{shop}/reviews']!;
    expect(post).toHaveProperty(
      'parameters',
      expect.arrayContaining([expect.objectContaining({ in: 'header', name: 'Idempotency-Key' })]),
    );
    const { get } = body.paths['/v1/shops/{shop}/products/{product}/json-ld']!;
    expect(get).toHaveProperty('responses.204.description', 'The product has no reviews.');
  });

  it('tells nothing of the inside when something breaks', async () => {
    const shop = await openShop();
    await env.DB.prepare('drop table purchases').run();
    const log = console.error;
    console.error = () => {};
    const answer = await shop.submit({ token: await shop.token('1', ['mug']) }, { mayBreak: true });
    console.error = log;
    expect(answer.status).toBe(500);
    expect(Object.keys(answer.body).toSorted()).toEqual(['code', 'requestId', 'status', 'title', 'type']);
    expect(answer.text).not.toMatch(/purchases|sql/i);
  });

  it("logs what broke without anybody's words, and lets the shop's page read the problem", async () => {
    const shop = await openShop();
    await env.DB.prepare('drop table product_names').run();
    const logged: unknown[] = [];
    const log = console.error;
    console.error = (line: unknown) => logged.push(line);
    const answer = await shop.call('/summaries?product=private-words', { mayBreak: true });
    console.error = log;
    expect(answer.status).toBe(500);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(logged).toHaveLength(1);
    expect(String(logged[0])).toContain('no such table: product_names');
    expect(String(logged[0])).not.toContain('private-words');
  });

  it('is healthy, documented, and answers unknown paths with a problem', async () => {
    expect((await call('/healthz')).text).toBe('{"status":"ok"}');
    expect((await call('/docs')).text).toContain('/openapi.json');
    expect((await call<Problem>('/v1/nothing')).body.code).toBe('not_found');
  });
});
