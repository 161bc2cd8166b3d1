/** A shop's page with the reviews in it, whatever becomes of Vouch. The real Worker answers in worker/test/server-package.test.ts. */
import { describe, expect, it, vi } from 'vitest';
import { renderReviews, type RenderReviewsOptions } from './index.ts';

const FRAGMENT = [
  '<vouch-rating product="mug" shop="demo" api="https://api.test" locale="en" served><template shadowrootmode="open">4.5</template></vouch-rating>',
  '<vouch-reviews product="mug" shop="demo" api="https://api.test" locale="en" id="vouch-reviews" served><template shadowrootmode="open">&lt;/vouch-reviews&gt;</template></vouch-reviews>',
  '<script type="application/json" class="vouch-data">{"product":"mug"}</script>',
  '<script type="application/ld+json" class="vouch-json-ld">{"@type":"Product","name":"\\u003cMug\\u003e"}</script>',
].join('\n');

const answer = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });

type Fetch = NonNullable<RenderReviewsOptions['fetch']>;

const render = (fetch: Fetch, more: Partial<RenderReviewsOptions> = {}) =>
  renderReviews({
    api: 'https://api.test',
    shop: 'demo',
    product: 'mug',
    elements: ['rating', 'reviews'],
    timeoutMs: 50,
    fetch,
    ...more,
  });

const PLAIN = [
  '<vouch-rating product="mug" shop="demo" api="https://api.test"></vouch-rating>',
  '<vouch-reviews product="mug" shop="demo" api="https://api.test"></vouch-reviews>',
].join('\n');

describe('while Vouch answers', () => {
  it('gives each element, their data and the structured data', async () => {
    const rendered = await render(async () => answer(FRAGMENT));
    const [rating, reviews, data, structuredData] = FRAGMENT.split('\n');
    expect(rendered).toEqual({
      html: FRAGMENT,
      elements: { rating, reviews, form: '' },
      data,
      structuredData,
      jsonLd: { '@type': 'Product', name: '<Mug>' },
      isRendered: true,
    });
  });

  it('asks for what the page says, and for nothing that it does not say', async () => {
    const fetch = vi.fn<Fetch>(async () => answer(FRAGMENT));
    await render(fetch, {
      product: 'a/b?c',
      locale: 'nl',
      sort: 'helpful',
      cursor: 'x y',
      productNode: '#it',
    });
    await render(fetch, { sort: null, cursor: '', token: 'a.b.c', productNode: false });
    const [[first], [second, init]] = fetch.mock.calls as [[string], [string, RequestInit]];
    expect(first).toBe(
      'https://api.test/v1/shops/demo/products/a%2Fb%3Fc/fragment?elements=rating%2Creviews&locale=nl&sort=helpful&cursor=x+y&product-node=%23it',
    );
    expect(second).toBe(
      'https://api.test/v1/shops/demo/products/mug/fragment?elements=rating%2Creviews&json-ld=none',
    );
    expect(init.headers).toMatchObject({ 'Vouch-Purchase-Token': 'a.b.c' });
  });

  it('shows the first reviews to whoever comes with a broken link to later ones', async () => {
    const fetch = vi.fn<Fetch>(async (url) =>
      url.includes('cursor') ? answer('{}', 422) : answer(FRAGMENT),
    );
    expect((await render(fetch, { cursor: 'broken' })).isRendered).toBe(true);
  });
});

describe('a page goes on with the plain elements', () => {
  it.each<[string, Fetch]>([
    ['is down', () => Promise.reject(new TypeError('fetch failed'))],
    [
      'throws',
      () => {
        throw new Error('no network');
      },
    ],
    ['has an error', async () => answer('<h1>Error</h1>', 503)],
    ['does not know the shop', async () => answer('{}', 404)],
    ['hangs, and minds no signal', () => new Promise(() => {})],
    [
      'stops in the middle',
      async () =>
        new Response(
          new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('<vouch-rating ')) }),
        ),
    ],
    ['is a login page of something in between', async () => answer('<form>Sign in</form>')],
    ['leaves an element out', async () => answer(FRAGMENT.split('\n')[0]!)],
    ['sends structured data that is none', async () => answer(FRAGMENT.replace('"@type"', '@type'))],
  ])('when Vouch %s', async (_, fetch) => {
    expect(await render(fetch)).toEqual({
      html: PLAIN,
      elements: { rating: PLAIN.split('\n')[0], reviews: PLAIN.split('\n')[1], form: '' },
      data: '',
      structuredData: '',
      jsonLd: null,
      isRendered: false,
    });
  });

  it('when the address of Vouch is none', async () => {
    const { html, isRendered } = await render(async () => answer(FRAGMENT), {
      api: 'nowhere',
      elements: ['form'],
    });
    expect([html, isRendered]).toEqual([
      '<vouch-form product="mug" shop="demo" api="nowhere"></vouch-form>',
      false,
    ]);
  });

  it('and what the page knows stands in them as text', async () => {
    const { html } = await render(() => Promise.reject(new Error()), {
      elements: ['form'],
      product: '"><script>alert(1)</script>',
      token: 'a.b.c',
    });
    expect(html).toBe(
      '<vouch-form product="&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;" shop="demo" api="https://api.test" token="a.b.c"></vouch-form>',
    );
  });
});
