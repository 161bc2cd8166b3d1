import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonLdCheck, ProductPage } from '@vouch/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { vouch } from '../../test/command-line.ts';

const page = (rating: object) => `<!doctype html>
<h1>Woollen hat</h1>
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "Product",
  "name": "Woollen hat",
  "sku": "hat",
  "image": "https://shop.example/hat.jpg",
  "brand": "Fjell",
  "offers": {"@type": "Offer", "price": "29.00", "priceCurrency": "EUR"},
  "aggregateRating": ${JSON.stringify({ '@type': 'AggregateRating', ...rating })}
}
</script>
<p>3 reviews</p>
<vouch-reviews product="hat"></vouch-reviews>`;

const CLEAN = page({ ratingValue: 4.5, reviewCount: 3 });
const FAULTY = page({ ratingValue: '4,5', reviewCount: 3 });

/** As much of the API's answer as is compared. */
const answer = {
  product: { productId: 'hat', title: 'Woollen hat', url: null, aliases: [] },
  summary: { productId: 'hat', count: 4, average: 4.5, best: 5, worst: 1 },
  reviews: { items: [], nextCursor: null },
} as unknown as ProductPage;

let server: Server;
let url: string;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-'));
  server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/away') return response.writeHead(302, { Location: '/clean' }).end();
    if (path.startsWith('/v1/shops/demo/products/hat')) {
      response.setHeader('Content-Type', 'application/json');
      return response.end(JSON.stringify(answer));
    }
    response.setHeader('Content-Type', path === '/feed' ? 'text/xml' : 'text/html');
    return response.end(path === '/faulty' ? FAULTY : CLEAN);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubEnv('VOUCH_ALLOW_PRIVATE', '1');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const check = (...args: string[]) => vouch({ url }, ['jsonld', 'check', ...args]);
function saved(html: string): string {
  writeFileSync(join(folder, 'page.html'), html);
  return join(folder, 'page.html');
}

it('finds nothing on a clean page, at an address or in a file', async () => {
  expect(await check(`${url}/away`)).toEqual({
    code: 0,
    out: `0 errors, 0 warnings, 0 hints: ${url}/clean\n`,
    err: '',
  });
  expect(await check(saved(CLEAN))).toMatchObject({ code: 0 });
});

it('says what is wrong, where, and what to do, and ends with 1', async () => {
  const { code, out, err } = await check(saved(FAULTY));
  expect(code).toBe(1);
  expect(out).toContain('error decimal_comma (line 12, script 1, aggregateRating.ratingValue)');
  expect(out).toContain('Write the number with a decimal point');
  expect(err).toContain('1 error, 0 warnings, 0 hints:');
});

it('compares with the reviews of a shop that is named', async () => {
  const { code, out } = await check(`${url}/clean`, '--shop', 'demo', '--json');
  expect(code).toBe(1);
  const said = JSON.parse(out) as JsonLdCheck & { error: { code: string } };
  expect(said).toMatchObject({ url: `${url}/clean`, products: ['hat'], error: { code: 'faults_found' } });
  expect(said.findings.map((finding) => finding.code)).toEqual(['count_differs']);
});

it('is one object for machines when all is well, too', async () => {
  const { code, out } = await check(saved(CLEAN), '--json');
  expect([code, JSON.parse(out)]).toEqual([0, { url: saved(CLEAN), products: [], findings: [] }]);
});

it('shows no control characters of a page to the terminal', async () => {
  const { out } = await check(saved(page({ ratingValue: '\u001b[2J', reviewCount: 3 })));
  expect(out).toContain('not_a_number');
  expect(out).not.toContain('\u001b');
});

describe('refuses', () => {
  it('addresses of this machine and of private networks, by number and by name', async () => {
    vi.stubEnv('VOUCH_ALLOW_PRIVATE', '');
    for (const address of [`${url}/clean`, 'http://localhost/', 'http://10.0.0.1/', 'http://[::1]/']) {
      const { code, err } = await check(address);
      expect([address, code]).toEqual([address, 1]);
      expect(err).toContain('VOUCH_ALLOW_PRIVATE=1');
    }
  });

  it('what is no page', async () => {
    expect(await check(`${url}/feed`)).toMatchObject({
      code: 1,
      err: expect.stringContaining('no HTML page'),
    });
  });

  it('a file that is not there, and a missing argument, as called wrongly', async () => {
    expect(await check(join(folder, 'none.html'))).toMatchObject({ code: 2 });
    expect(await check()).toMatchObject({ code: 2 });
  });
});
