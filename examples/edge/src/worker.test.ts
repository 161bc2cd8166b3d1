/** The Worker before a shop, as its visitors meet it: in workerd, with a shop and a Vouch of which it knows nothing. */
import { request as ask, type RequestListener } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type World } from './fixture.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());
beforeEach(() => {
  world.asked.length = 0;
  world.vouch = answers();
});

const NODE = {
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Mug',
  sku: 'M-1',
  aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.5, reviewCount: 2 },
};

/** As Vouch answers: the elements that were asked for, with what they were drawn from. */
function answers(delay = 0): RequestListener {
  return ({ url }, response) => {
    const { pathname, searchParams } = new URL(url!, 'http://vouch.test');
    const product = decodeURIComponent(pathname.split('/')[5]!);
    const elements = searchParams.get('elements')!.split(',');
    const html = elements.map(
      (name) =>
        `<vouch-${name} product="${product}" shop="nord" api="http://vouch.test" locale="${searchParams.get('locale') ?? 'en'}" served><template shadowrootmode="open">${name} of ${product}</template></vouch-${name}>`,
    );
    const json = JSON.stringify(NODE);
    html.push(`<script type="application/json" class="vouch-data">{"product":"${product}"}</script>`);
    html.push(`<script type="application/ld+json" class="vouch-json-ld">${json}</script>`);
    setTimeout(() => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(html.join('\n'));
    }, delay);
  };
}

const BROKEN: Record<string, RequestListener> = {
  'is down': (_, response) => response.destroy(),
  'is slow': answers(2_000),
  'hangs in the middle': (_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.write('<vouch-rating ');
  },
  'has an error': (_, response) => response.writeHead(500).end('{}'),
  'does not know the shop': (_, response) => response.writeHead(404).end('{}'),
  'sends something else': (_, response) => response.end('<h1>Welcome</h1>'),
};

interface Visit {
  status: number;
  statusMessage: string;
  headers: Record<string, string | string[] | undefined>;
  bytes: Buffer;
  /** When the first of them was there, in milliseconds. */
  first: number;
}

/** A plain client: it decodes nothing and follows nothing. */
function visit(path = '/', headers: Record<string, string> = {}): Promise<Visit> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    ask(world.edge + path, { headers: { Accept: 'text/html', ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      let first = Number.NaN;
      response.on('data', (chunk: Buffer) => {
        if (chunks.length === 0) first = performance.now() - started;
        chunks.push(chunk);
      });
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, statusMessage = '', headers } = response;
        resolve({ status, statusMessage, headers, bytes: Buffer.concat(chunks), first });
      });
    })
      .on('error', reject)
      .end();
  });
}

function shows(html: string | Buffer, headers: Record<string, string | string[]> = {}, status = 200): void {
  world.shop = (_, response) => {
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(html);
  };
}

/** Awkward on purpose: what a parser that writes its own idea of a page would change. */
const PAGE = `<!DOCTYPE html>
<HTML lang=nl><head><title>Mug & co</title>
<!-- <vouch-rating product="no"></vouch-rating> --><script>const a = '<vouch-rating product="no">';</script>
</head><body CLASS='x'  ><p>é 🙂 &nbsp;<br/><b><i>unclosed
<vouch-rating product="mug"></vouch-rating>
<vouch-reviews   product='mug'><p slot="empty">None yet</p></vouch-reviews>
<vouch-form product=mug></vouch-form>
</body></html>
`;

const scriptsOf = (html: string) =>
  [...html.matchAll(/<script type="?application\/ld\+json"?[^>]*>([^<]*)<\/script>/g)].map(
    ([, text]) => JSON.parse(text!) as Record<string, unknown>,
  );

describe('while Vouch answers', () => {
  it('fills in the elements, and leaves every other byte as it was', async () => {
    shows(PAGE);
    const page = (await visit()).bytes.toString();
    const template = (name: string) => `<template shadowrootmode="open">${name} of mug</template>`;
    for (const name of ['rating', 'reviews', 'form']) expect(page).toContain(template(name));
    const without = page
      .replaceAll(/<template shadowrootmode="open">.*?<\/template>/g, '')
      .replaceAll(/<script type="application\/(json|ld\+json)".*?<\/script>/g, '')
      .replaceAll(/ (shop|api|locale|served)="[^"]*"/g, '');
    const quoted = PAGE.replace(`<vouch-reviews   product='mug'>`, '<vouch-reviews product="mug">').replace(
      'product=mug',
      'product="mug"',
    );
    expect(
      without.replaceAll(`product='mug'`, 'product="mug"').replaceAll('product=mug', 'product="mug"'),
    ).toBe(quoted);
  });

  it('asks once for all that is shown of a product, in the language of the page', async () => {
    shows(PAGE);
    await visit();
    expect(world.asked).toEqual([
      '/v1/shops/nord/products/mug/fragment?elements=rating%2Creviews%2Cform&locale=nl',
    ]);
  });

  it('brings what the browser takes over, once', async () => {
    shows(PAGE);
    expect((await visit()).bytes.toString().match(/class="vouch-data"/g)).toHaveLength(1);
  });

  it('asks for all badges of a listing at the same moment', async () => {
    const products = Array.from({ length: 24 }, (_, at) => `p-${at}`);
    shows(products.map((product) => `<vouch-rating product="${product}"></vouch-rating>`).join('\n'));
    world.vouch = answers(60);
    const { bytes, first } = await visit();
    for (const product of products) expect(bytes.toString()).toContain(`rating of ${product}<`);
    expect(first).toBeLessThan(24 * 60);
    expect(bytes.toString()).not.toContain('ld+json');
  });

  it('leaves to the browser what would be too many requests', async () => {
    const products = Array.from({ length: 60 }, (_, at) => `p-${at}`);
    shows(products.map((product) => `<vouch-rating product="${product}"></vouch-rating>`).join('\n'));
    const page = (await visit()).bytes.toString();
    expect(world.asked).toHaveLength(40);
    expect(page).toContain('<vouch-rating product="p-59"></vouch-rating>');
  });

  it('passes on which reviews the page shows', async () => {
    shows(PAGE);
    await visit('/mug?colour=red&vouch-sort=helpful&vouch-cursor=abc');
    const { searchParams } = new URL(world.asked[0]!, 'http://vouch.test');
    expect(Object.fromEntries(searchParams)).toMatchObject({ sort: 'helpful', cursor: 'abc' });
  });

  it('leaves alone what is filled in already, another shop’s, or somebody’s own', async () => {
    const page = [
      '<vouch-rating product="a"><template shadowrootmode="open">4</template></vouch-rating>',
      '<vouch-rating product="a" shop="other"></vouch-rating>',
      '<vouch-form product="a" token="a.b.c"></vouch-form>',
      '<vouch-rating></vouch-rating>',
    ].join('\n');
    shows(page);
    expect((await visit()).bytes.toString()).toBe(page);
    expect(world.asked).toEqual([]);
  });

  it('keeps status, cookies and headers, but for what was true of the other bytes', async () => {
    shows(
      PAGE,
      {
        'Set-Cookie': ['a=1; Path=/', 'b=2; HttpOnly'],
        'X-Shop': 'yes',
        ETag: '"v1"',
        'Content-Length': String(Buffer.byteLength(PAGE)),
        'Content-Security-Policy': "default-src 'none'",
      },
      404,
    );
    const { status, headers } = await visit();
    expect(status).toBe(404);
    expect(headers).toMatchObject({
      'set-cookie': ['a=1; Path=/', 'b=2; HttpOnly'],
      'x-shop': 'yes',
      'content-security-policy': "default-src 'none'",
      'content-type': 'text/html; charset=utf-8',
    });
    expect(headers).not.toHaveProperty('etag');
    expect(headers).not.toHaveProperty('content-length');
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
  ])('fills in a page that comes as %s', async (encoding, body) => {
    shows(body, { 'Content-Encoding': encoding });
    const answer = await fetch(`${world.edge}/`, { headers: { 'Accept-Encoding': encoding } });
    expect(await answer.text()).toContain('reviews of mug</template>');
  });
});

describe('the structured data', () => {
  const jsonLd = (node: object | string) =>
    `<script type="application/ld+json">${typeof node === 'string' ? node : JSON.stringify(node)}</script>`;
  const product = { '@context': 'https://schema.org', '@type': 'Product', sku: 'M-1', name: 'The mug' };
  const ended = '<vouch-reviews product="mug"></vouch-reviews></body></html>';

  async function scripts(html: string) {
    shows(html);
    return scriptsOf((await visit()).bytes.toString());
  }

  it('joins the page’s own node by its @id', async () => {
    const own = { ...product, '@id': '#mug' };
    const [page, ours, ...more] = await scripts(`<body>${jsonLd(own)}${ended}`);
    expect(page).toEqual(own);
    expect(ours).toMatchObject({ '@id': '#mug', name: 'The mug', aggregateRating: NODE.aggregateRating });
    expect(more).toEqual([]);
  });

  it.each([
    ['before the elements', `<head>${jsonLd(product)}</head><body>${ended}`],
    ['in a graph', `<head>${jsonLd({ '@graph': [{ '@type': 'WebPage' }, product] })}</head><body>${ended}`],
    ['after the elements', `<body><vouch-reviews product="mug"></vouch-reviews>${jsonLd(product)}</body>`],
    [
      'after one that is empty, and one that is broken',
      `${jsonLd('')}${jsonLd('{')}${jsonLd(product)}${ended}`,
    ],
  ])('is added to a node without one, %s', async (_, html) => {
    shows(html);
    const page = (await visit()).bytes.toString();
    expect(page.match(/"@type":"AggregateRating"/g)).toHaveLength(1);
    const script = [...page.matchAll(/ld\+json">([^<]+)</g)]
      .map(([, text]) => text!)
      .find((text) => text !== '{')!;
    expect(JSON.stringify(JSON.parse(script))).toContain('"name":"The mug","aggregateRating":{"@type"');
    expect(page).not.toContain('vouch-json-ld');
  });

  it('stands alone where the page has none, inside its body', async () => {
    shows(`<body>${ended}`);
    const page = (await visit()).bytes.toString();
    expect(scriptsOf(page)).toEqual([NODE]);
    expect(page.indexOf('ld+json')).toBeLessThan(page.indexOf('</body>'));
  });

  it('stands at the end of a page that closes nothing', async () => {
    expect(await scripts('<vouch-reviews product="mug"></vouch-reviews><p>Bye')).toEqual([NODE]);
  });

  it.each([
    ['has a rating of its own', jsonLd({ ...product, aggregateRating: { ratingValue: 5 } })],
    ['describes another product', jsonLd({ ...product, sku: 'other' })],
    ['marks a product up in its HTML', '<div itemscope itemtype="https://schema.org/Product"></div>'],
  ])('is silent where the page %s', async (_, said) => {
    shows(`<body>${said}${ended}`);
    const page = (await visit()).bytes.toString();
    expect(page).toContain(`<body>${said}<vouch-reviews product="mug"`);
    expect(page).not.toContain('vouch-json-ld');
  });

  it('says nothing of reviews that the page does not show', async () => {
    expect(await scripts('<body><vouch-rating product="mug"></vouch-rating></body>')).toEqual([]);
  });
});

describe('the shop goes on, byte for byte,', () => {
  const headers = { ETag: '"v1"', 'Content-Length': String(Buffer.byteLength(PAGE)), 'Set-Cookie': ['a=1'] };

  it.each(Object.entries(BROKEN))('when Vouch %s', async (_, vouch) => {
    world.vouch = vouch;
    shows(PAGE, headers);
    const { bytes, first, headers: got } = await visit();
    expect(bytes.toString()).toBe(PAGE);
    expect(got).toMatchObject({
      etag: '"v1"',
      'content-length': headers['Content-Length'],
      'set-cookie': ['a=1'],
    });
    expect(first).toBeLessThan(1_000);
    expect(world.asked).toHaveLength(1);
  });

  it.each<[string, Buffer | string, Record<string, string>]>([
    ['holds no element', '<!doctype html><p>Hello', { ETag: '"v1"', 'Content-Length': '23' }],
    ['is no page', '{"html":"<vouch-rating product=\\"a\\">"}', { 'Content-Type': 'application/json' }],
    ['must not be changed', PAGE, { 'Cache-Control': 'public, no-transform' }],
    ['is packed in a way that is not known here', gzipSync(PAGE), { 'Content-Encoding': 'zstd' }],
    [
      'is in another alphabet',
      Buffer.from([0x3c, 0x70, 0x3e, 0xe9, 0xff]),
      { 'Content-Type': 'text/html; charset=windows-1252' },
    ],
  ])('where the answer %s', async (_, body, more) => {
    shows(body, more);
    const { bytes, headers: got } = await visit(
      '/',
      more['Content-Encoding'] ? { 'Accept-Encoding': more['Content-Encoding'] } : {},
    );
    expect(bytes.equals(Buffer.from(body))).toBe(true);
    for (const [name, value] of Object.entries(more)) expect(got[name.toLowerCase()]).toBe(value);
    expect(world.asked).toEqual([]);
  });

  it('through redirects, which are the browser’s to follow', async () => {
    world.shop = (_, response) => response.writeHead(302, { Location: '/elsewhere' }).end();
    const { status, headers: got } = await visit();
    expect([status, got['location']]).toEqual([302, '/elsewhere']);
  });

  it('for whoever posts something', async () => {
    world.shop = (request, response) => {
      response.setHeader('Content-Type', 'text/html');
      request.pipe(response);
    };
    const answer = await fetch(world.edge, { method: 'POST', body: PAGE });
    expect(await answer.text()).toBe(PAGE);
  });
});

describe('a page that comes slowly', () => {
  /** Sends each part, and the next one only when it is told to. */
  function slowly(parts: string[]): () => void {
    let next = () => {};
    world.shop = (_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      const rest = [...parts];
      next = () => {
        const part = rest.shift();
        if (part === undefined) response.end();
        else response.write(part);
      };
      next();
    };
    return () => next();
  }

  const head = `<!doctype html><html lang="nl"><body><h1>Mug</h1>${'.'.repeat(20_000)}`;

  async function read(path: string) {
    const answer = await fetch(world.edge + path, { headers: { 'Accept-Encoding': 'identity' } });
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    return async (until: string) => {
      let text = '';
      while (!text.includes(until)) {
        const { done, value } = await reader.read();
        if (done) throw new Error(`The page ended without ${until}: ${text}`);
        text += value;
      }
      return text;
    };
  }

  it('begins before the shop has finished it, and is filled in as it comes', async () => {
    const next = slowly([head, '<vouch-reviews product="mug"></vouch-reviews><p>Mid', '</body></html>']);
    const until = await read('/');
    await until('<h1>Mug</h1>');
    next();
    await until('reviews of mug</template>');
    next();
    next();
    await until('</html>');
    expect(world.asked).toHaveLength(1);
  });

  it('is not held back by a Vouch that hangs', async () => {
    world.vouch = BROKEN['hangs in the middle']!;
    const next = slowly([head, '<vouch-reviews product="mug"></vouch-reviews><p>Mid', '</body></html>']);
    const until = await read('/');
    await until('<h1>Mug</h1>');
    next();
    expect(await until('<p>Mid')).toContain('<vouch-reviews product="mug"></vouch-reviews>');
    next();
    next();
    await until('</html>');
  });
});
