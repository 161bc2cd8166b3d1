import { describe, expect, it, vi } from 'vitest';
import { fetchPage } from './fetch-page.ts';

const html = (body: BodyInit = '<h1>Hat</h1>', type = 'text/html; charset=utf-8') =>
  new Response(body, { headers: { 'Content-Type': type } });
const to = (location: string) => new Response(null, { status: 302, headers: { Location: location } });

/** The pages of a small web, by address; all of `shop.de` may be asked. */
function web(pages: Record<string, () => Response>) {
  const asked: string[] = [];
  const fetch = vi.fn(async (url: string, _init: RequestInit) => {
    asked.push(url);
    const page = pages[url];
    if (!page) throw new TypeError('fetch failed');
    return page();
  });
  return { asked, fetch, admits: ({ hostname }: URL) => hostname === 'shop.de' };
}

it('answers the page, where it was found in the end', async () => {
  const { fetch, admits, asked } = web({
    'https://shop.de/hat': () => to('/hats/1'),
    'https://shop.de/hats/1': () => html(),
  });
  expect(await fetchPage('https://shop.de/hat#reviews', { fetch, admits })).toEqual({
    ok: true,
    url: 'https://shop.de/hats/1',
    html: '<h1>Hat</h1>',
  });
  expect(asked).toHaveLength(2);
  expect(fetch.mock.calls[0]![1]).toMatchObject({ redirect: 'manual' });
});

it('reads the page in its own encoding', async () => {
  const { fetch, admits } = web({
    'https://shop.de/': () =>
      html(new Uint8Array([0x4d, 0xfc, 0x74, 0x7a, 0x65]), 'text/html; charset=iso-8859-1'),
    'https://shop.de/odd': () => html('Mütze', 'text/html; charset=nobody-knows'),
  });
  expect(await fetchPage('https://shop.de/', { fetch, admits })).toMatchObject({ html: 'Mütze' });
  expect(await fetchPage('https://shop.de/odd', { fetch, admits })).toMatchObject({ html: 'Mütze' });
});

describe('refuses', () => {
  const endless = () =>
    new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(100_000).fill(32)),
    });

  it.each<[string, string, object]>([
    [
      'a place that is not admitted',
      'https://other.de/',
      { reason: 'not_admitted', url: 'https://other.de/' },
    ],
    [
      'a redirect to such a place',
      'https://shop.de/away',
      { reason: 'not_admitted', url: 'http://127.0.0.1/' },
    ],
    ['a redirect to no web address', 'https://shop.de/file', { reason: 'not_admitted' }],
    ['an address that holds credentials', 'https://kim:secret@shop.de/', { reason: 'not_admitted' }],
    ['redirects without end', 'https://shop.de/round', { reason: 'too_many_redirects' }],
    ['what is no page', 'https://shop.de/feed', { reason: 'not_html' }],
    ['a page that is not there', 'https://shop.de/gone', { reason: 'answered', status: 404 }],
    ['a page without end', 'https://shop.de/endless', { reason: 'too_large' }],
    ['a page that cannot be had', 'https://shop.de/down', { reason: 'unreachable' }],
    ['a redirect to nowhere', 'https://shop.de/odd', { reason: 'unreachable' }],
  ])('%s', async (_, url, expected) => {
    const { fetch, admits } = web({
      'https://shop.de/away': () => to('http://127.0.0.1/'),
      'https://shop.de/file': () => to('file:///etc/passwd'),
      'https://shop.de/round': () => to('/round'),
      'https://shop.de/odd': () => to('https://['),
      'https://shop.de/feed': () => html('{}', 'application/json'),
      'https://shop.de/gone': () => new Response('', { status: 404 }),
      'https://shop.de/endless': () => html(endless()),
    });
    expect(await fetchPage(url, { fetch, admits })).toMatchObject({ ok: false, ...expected });
  });

  it('a page that takes too long', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    const fetch = (_url: string, { signal }: RequestInit) => Promise.reject(signal!.reason as Error);
    expect(await fetchPage('https://shop.de/', { fetch, admits: () => true })).toEqual({
      ok: false,
      reason: 'too_slow',
    });
    vi.restoreAllMocks();
  });
});
