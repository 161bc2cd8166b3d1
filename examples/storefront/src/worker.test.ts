/** The shop's server as its visitors meet it: its pages, its orders, and Vouch behind everything else. */
import { beforeAll, describe, expect, it } from 'vitest';
import app from './worker.ts';

let publicKey: CryptoKey;
let signingKey = '';

beforeAll(async () => {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  publicKey = pair.publicKey;
  const jwk = await crypto.subtle.exportKey('jwk', pair.privateKey);
  signingKey = JSON.stringify({ ...jwk, kid: 'demo-shop', alg: 'EdDSA' });
});

/** The shop at work, with a Vouch that says back what it was asked. */
async function visit(path: string, form?: [string, string][]): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of form ?? []) body.append(name, value);
  return app.request(`https://shop.example.com${path}`, form ? { method: 'POST', body } : {}, {
    VOUCH_SHOP: 'demo',
    VOUCH_SIGNING_KEY: signingKey,
    VOUCH: { fetch: async ({ method, url }: Request) => new Response(`Vouch: ${method} ${url}`) },
  });
}

/** The addresses of the "write a review" links, as a browser reads them. */
const reviewLinks = (page: string) =>
  [...page.matchAll(/class="review-link" href="([^"]*)"/g)].map(
    ([, href]) => new URL(href!.replaceAll('&amp;', '&')),
  );

const decode = (part: string) => Buffer.from(part, 'base64url');

describe('the pages', () => {
  it.each(['/', '/demo'])('are found from %s', async (path) => {
    const answer = await visit(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/demo/']);
  });

  it.each(['/demo/products/no-such-thing', '/demo/nowhere'])('say that %s is not there', async (path) => {
    const answer = await visit(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Not on our shelves');
  });

  it.each(['/demo/', '/demo/products/enamel-mug', '/demo/order'])(
    'allow no inline code, no frame and no other origin on %s',
    async (path) => {
      const answer = await visit(path);
      expect(answer.status).toBe(200);
      const policy = answer.headers.get('content-security-policy')?.split('; ') ?? [];
      expect(policy).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "connect-src 'self'",
          "img-src 'self'",
          "media-src 'self'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'",
        ]),
      );
      expect(policy.join()).not.toContain('unsafe');
    },
  );

  it('open with the form for a buyer who follows a review link, and with the product for all others', async () => {
    const order = async (path: string) =>
      [...(await (await visit(path)).text()).matchAll(/<vouch-(reviews|form)/g)].map(([, tag]) => tag);
    expect(await order('/demo/products/enamel-mug?review')).toEqual(['form', 'reviews']);
    expect(await order('/demo/products/enamel-mug')).toEqual(['reviews', 'form']);
  });

  it.each(['/vouch.js', '/v1/shops/demo/summaries?product=enamel-mug', '/docs'])(
    'leave %s to Vouch',
    async (path) => {
      const answer = await visit(path);
      expect(await answer.text()).toBe(`Vouch: GET https://shop.example.com${path}`);
    },
  );
});

describe('an order', () => {
  it('of nothing asks for a product', async () => {
    const answer = await visit('/demo/order?lang=nl', [['product', 'no-such-thing']]);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Kies ten minste één product.');
  });

  it('ends with a link to each product, one proof for them all', async () => {
    const answer = await visit('/demo/order', [
      ['product', 'enamel-mug'],
      ['product', 'ullsokker'],
    ]);
    expect(answer.status).toBe(200);
    const links = reviewLinks(await answer.text());
    expect(links.map(({ pathname }) => pathname)).toEqual([
      '/demo/products/enamel-mug',
      '/demo/products/ullsokker',
    ]);
    // The token stands after the "#", where no server and no log on the way reads it.
    expect(links.map(({ search }) => search)).toEqual(['?review', '?review']);
    expect(new Set(links.map(({ hash }) => hash)).size).toBe(1);
  });

  it('is proven by what the shop signed, and the proof names no person', async () => {
    const answer = await visit('/demo/order?lang=nb', [['product', 'ullsokker']]);
    const [link] = reviewLinks(await answer.text());
    const token = new URLSearchParams(link!.hash.slice(1)).get('vouch') ?? '';
    const [header = '', claims = '', signature = ''] = token.split('.');
    const signed = new TextEncoder().encode(`${header}.${claims}`);
    expect(await crypto.subtle.verify('Ed25519', publicKey, decode(signature), signed)).toBe(true);
    expect(JSON.parse(new TextDecoder().decode(decode(claims)))).toMatchObject({
      iss: 'demo',
      items: [{ product: 'ullsokker' }],
      locale: 'nb',
      order: expect.stringMatching(/^WF-[\dA-F]{12}$/),
      sub: expect.stringMatching(/^customer-/),
    });
  });

  it('is one of its own each time, and no cache keeps it', async () => {
    const orders = await Promise.all(
      [1, 2].map(async () => {
        const answer = await visit('/demo/order', [['product', 'enamel-mug']]);
        expect(answer.headers.get('cache-control')).toBe('no-store');
        return /class="order-number">([^<]*)</.exec(await answer.text())?.[1];
      }),
    );
    expect(orders[0]).toMatch(/^WF-/);
    expect(orders[1]).not.toBe(orders[0]);
  });
});
