import { describe, expect, it } from 'vitest';
import { createAdminClient, createShop } from './admin.ts';

function answering(response: () => Response) {
  const calls: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    calls.push({ url, init });
    return response();
  };
  const connection = { api: 'https://reviews.example', shop: 'demo', key: 'vouch_sk_1', fetch };
  return { calls, connection, client: createAdminClient(connection) };
}

const json = (value: unknown, status = 200) => answering(() => Response.json(value, { status }));

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
}

function inPieces(text: string, size: number): Response {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new Response(
    new ReadableStream({
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(at, (at += size)));
      },
    }),
  );
}

describe('the admin client', () => {
  it('sends the key as bearer and names the shop in the path', async () => {
    const { calls, client } = json({ name: 'Demo', locale: 'en', origins: [], unverifiedReviews: false });
    await client.settings.get();
    expect(calls[0]?.url).toBe('https://reviews.example/v1/shops/demo/admin/settings');
    expect(new Headers(calls[0]?.init.headers).get('Authorization')).toBe('Bearer vouch_sk_1');
  });

  it('decides about a review by its id', async () => {
    const { calls, client } = json({});
    await client.reviews.decide('a/b', { decision: 'refuse', reason: 'off_topic' });
    expect(calls[0]?.url).toContain('/admin/reviews/a%2Fb/decision');
    expect(calls[0]?.init).toMatchObject({
      method: 'POST',
      body: '{"decision":"refuse","reason":"off_topic"}',
    });
  });

  it('has a page checked by its address', async () => {
    const { calls, client } = json({ url: 'https://shop.example/hat', products: [], findings: [] });
    await client.jsonLd.check('https://shop.example/hat');
    expect(calls[0]?.url).toMatch(/\/admin\/json-ld-checks$/);
    expect(calls[0]?.init).toMatchObject({ method: 'POST', body: '{"url":"https://shop.example/hat"}' });
  });

  it('sends rows to import one a line, and says when it is only a try', async () => {
    const { calls, client } = json({ added: 2, known: 0, held: 0, refused: [], flagged: [] });
    const rows = [1, 2].map((line) => ({
      line,
      sourceKey: `k${line}`,
      product: 'P',
      rating: 5,
      body: 'a\nb',
    }));
    await client.imports.send(rows, { dryRun: true });
    await client.imports.send(rows);
    expect(calls[0]?.url).toMatch(/\/admin\/imports\?dryRun=true$/);
    expect(calls[1]?.url).toMatch(/\/admin\/imports$/);
    expect(new Headers(calls[0]?.init.headers).get('Content-Type')).toBe('application/x-ndjson');
    const lines = (calls[0]!.init.body as string).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
  });

  it('hands out an export row by row, however the network cuts it', async () => {
    const rows = [{ body: 'naïve \u2028 ☃' }, { body: '😀' }];
    const text = rows.map((row) => JSON.stringify(row)).join('\n') + '\n';
    for (const size of [1, 2, 5, 1_000]) {
      const { client } = answering(() => inPieces(text, size));
      const answer = await client.exports.stream();
      expect(answer.ok && (await collect(answer.value))).toEqual(rows);
    }
  });

  it('does not take an export that broke off for a whole one', async () => {
    const { client } = answering(() => inPieces('{"body":"one"}\n{"bod', 4));
    const answer = await client.exports.stream();
    if (!answer.ok) throw new Error('The export was refused.');
    await expect(collect(answer.value)).rejects.toThrow();
  });

  it('tells a refused export from one that begins', async () => {
    const { client } = json({ code: 'unauthorized', status: 401, title: 'A key is needed.' }, 401);
    expect(await client.exports.stream()).toMatchObject({ ok: false, problem: { code: 'unauthorized' } });
  });

  it('hands out what is public in the same manner', async () => {
    const { calls, client } = answering(() => inPieces('{"best":5}\n{"best":10}\n', 3));
    const answer = await client.exports.published();
    expect(answer.ok && (await collect(answer.value))).toEqual([{ best: 5 }, { best: 10 }]);
    expect(calls[0]?.url).toMatch(/\/admin\/exports\/published$/);
  });

  it('asks for the feed, has it made, and lists the products that it misses', async () => {
    const { calls, client } = json({ served: null, making: null });
    await client.feeds.get();
    await client.feeds.make();
    await client.products.list({ unmatched: true, limit: 50 });
    expect(calls.map(({ url, init }) => `${init.method} ${new URL(url).pathname}`)).toEqual([
      'GET /v1/shops/demo/admin/feeds',
      'POST /v1/shops/demo/admin/feeds',
      'GET /v1/shops/demo/admin/products',
    ]);
    expect(calls[2]?.url).toMatch(/\?unmatched=true&limit=50$/);
  });

  it('makes a shop with the operator key', async () => {
    const { calls, connection } = json({ shop: { id: 'new' }, key: 'vouch_sk_2' }, 201);
    const answer = await createShop({ ...connection, key: 'operator' }, { id: 'new', name: 'New' });
    expect(answer.ok && answer.value.key).toBe('vouch_sk_2');
    expect(calls[0]?.url).toBe('https://reviews.example/v1/shops');
    expect(new Headers(calls[0]?.init.headers).get('Authorization')).toBe('Bearer operator');
  });
});
