import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClient } from './create-client.ts';

function answering(response: () => Response | Promise<Response>) {
  const calls: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    calls.push({ url, init });
    return response();
  };
  return { calls, fetch, client: createClient({ api: 'https://reviews.example/', shop: 'demo', fetch }) };
}

const header = (init: RequestInit, name: string) => new Headers(init.headers).get(name);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What a browser's tab has, as far as the client looks at it. */
function inATab(): void {
  const kept: Record<string, string> = {};
  vi.stubGlobal('document', {});
  vi.stubGlobal(
    'sessionStorage',
    Object.defineProperties(kept, {
      setItem: { value: (key: string, value: string) => (kept[key] = value) },
      getItem: { value: (key: string) => kept[key] ?? null },
      removeItem: { value: (key: string) => delete kept[key] },
    }),
  );
}

describe('a write', () => {
  const written = () => Response.json({}, { headers: { 'Vouch-Bookmark': 'b1' } });

  it('is shown to its writer: for a minute, the reads of the tab bring its bookmark back', async () => {
    vi.useFakeTimers();
    inATab();
    const { calls, client } = answering(written);
    await client.productPage('mug');
    await client.vote('r1', true);
    await client.productPage('mug');
    await client.reviews('mug');
    vi.advanceTimersByTime(60_000);
    await client.productPage('mug');
    const bookmarks = calls.map(({ init }) => header(init, 'Vouch-Bookmark'));
    expect(bookmarks).toEqual([null, null, 'b1', 'b1', null]);
  });

  it('is no matter of other APIs, nor of servers, which many people share', async () => {
    const server = answering(written);
    await server.client.vote('r1', true);
    await server.client.productPage('mug');
    expect(server.calls.map(({ init }) => header(init, 'Vouch-Bookmark'))).toEqual([null, null]);
    inATab();
    const { calls, fetch } = server;
    await server.client.vote('r1', true);
    await createClient({ api: 'https://other.example', shop: 'demo', fetch }).productPage('mug');
    expect(header(calls.at(-1)!.init, 'Vouch-Bookmark')).toBeNull();
  });
});

describe('a request', () => {
  it('percent-encodes the product into one path segment', async () => {
    const { calls, client } = answering(() => Response.json({}));
    await client.summary('a/b?c#d é');
    expect(calls[0]?.url).toBe(
      'https://reviews.example/v1/shops/demo/products/a%2Fb%3Fc%23d%20%C3%A9/summary',
    );
  });

  it('goes to the same place with and without a slash at the end of the address', async () => {
    const { calls, client } = answering(() => Response.json({}));
    await client.summary('mug');
    await client.productPage('mug');
    await client.summaries(['mug']);
    for (const { url } of calls) expect(url).toMatch(/^https:\/\/reviews\.example\/v1\/shops\/demo\//);
  });

  it('repeats a parameter for each of its values and leaves out what is not given', async () => {
    const { calls, client } = answering(() => Response.json({}));
    await client.reviews('SKU-1', { rating: [4, 5], q: 'a&b', verified: undefined });
    expect(new URL(calls[0]!.url).search).toBe('?rating=4&rating=5&q=a%26b');
  });

  it('revalidates what is cached, so that an author sees the own review at once', async () => {
    const { calls, client } = answering(() => Response.json({}));
    await client.productPage('SKU-1');
    expect(calls[0]?.init.cache).toBe('no-cache');
  });

  it('sends the idempotency key with a submit and the manage token as bearer', async () => {
    const { calls, client } = answering(() => Response.json({}));
    await client.submit({ productId: 'SKU-1', rating: 5 }, { idempotencyKey: 'k1' });
    await client.edit('r1', 'secret', { rating: 3 });
    expect(header(calls[0]!.init, 'Idempotency-Key')).toBe('k1');
    expect(header(calls[1]!.init, 'Authorization')).toBe('Bearer secret');
    expect(calls[1]?.init.body).toBe('{"rating":3}');
  });
});

describe('an upload', () => {
  it('is taken back with the token that it was made with', async () => {
    const { calls, client } = answering(() => new Response(null, { status: 204 }));
    expect(await client.discardMedia('m/1', 'a.b.c')).toEqual({ ok: true, value: undefined });
    expect(calls[0]).toMatchObject({
      url: 'https://reviews.example/v1/shops/demo/media/m%2F1',
      init: { method: 'DELETE' },
    });
    expect(header(calls[0]!.init, 'Vouch-Purchase-Token')).toBe('a.b.c');
    await client.discardMedia('m1');
    expect(header(calls[1]!.init, 'Vouch-Purchase-Token')).toBeNull();
  });
});

describe('an answer', () => {
  it('is the value when all went well, and undefined without content', async () => {
    expect(await answering(() => Response.json({ count: 2 })).client.summary('a')).toEqual({
      ok: true,
      value: { count: 2 },
    });
    expect(await answering(() => new Response(null, { status: 204 })).client.withdraw('r', 't')).toEqual({
      ok: true,
      value: undefined,
    });
  });

  it('is the problem with its code, and how long to wait', async () => {
    const { client } = answering(() =>
      Response.json(
        { type: 'about:blank', title: 'Slow down', status: 429, code: 'rate_limited', requestId: 'q' },
        { status: 429, headers: { 'Retry-After': '30' } },
      ),
    );
    expect(await client.vote('r', true)).toMatchObject({
      ok: false,
      problem: { code: 'rate_limited', retryAfter: 30 },
    });
  });

  it.each([
    ['a page', 502, 'internal', () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
    ['other JSON', 403, 'network', () => Response.json({ message: 'Blocked' }, { status: 403 })],
    ['null', 503, 'internal', () => Response.json(null, { status: 503 })],
  ])(
    'is a problem too, to every call, when something in between answers %s',
    async (_, status, code, answer) => {
      const { client } = answering(answer);
      for (const result of [
        await client.summary('a'),
        await client.productPage('a'),
        await client.vote('r', true),
      ])
        expect(result).toMatchObject({ ok: false, problem: { code, status } });
    },
  );

  it('is a network problem when none came', async () => {
    const { client } = answering(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await client.summary('a')).toMatchObject({ ok: false, problem: { code: 'network', status: 0 } });
  });

  it('is the problem "aborted" when the caller ended it while it came', async () => {
    const ended = new AbortController();
    const { client } = answering(() => {
      ended.abort();
      return new Response('{"half":');
    });
    expect(await client.summary('a', { signal: ended.signal })).toMatchObject({
      ok: false,
      problem: { code: 'aborted' },
    });
  });

  it('is the problem "aborted" when the caller ended it', async () => {
    const { client } = answering(() => Promise.reject(new DOMException('Aborted', 'AbortError')));
    expect(await client.summary('a', { signal: AbortSignal.abort() })).toMatchObject({
      ok: false,
      problem: { code: 'aborted' },
    });
  });
});
