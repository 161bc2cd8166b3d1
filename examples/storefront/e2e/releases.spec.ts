/** Released versions of the script, as a shop on another origin pins them. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';

interface Release {
  version: string;
  script: string;
  integrity: string;
  modules: Record<string, string>;
}

async function releases(request: APIRequestContext): Promise<Release[]> {
  const answer = await request.get('/releases.json');
  expect(answer.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
  });
  return ((await answer.json()) as { releases: Release[] }).releases;
}

const sri = (bytes: Buffer) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

test('every released file is served with the bytes that its hash tells, for ever and to every origin', async ({
  request,
}) => {
  const all = await releases(request);
  expect(all.length).toBeGreaterThan(0);
  for (const { script, integrity, modules } of all)
    for (const [path, hash] of Object.entries({ [script]: integrity, ...modules })) {
      const answer = await request.get(path);
      expect([path, sri(await answer.body())]).toEqual([path, hash]);
      expect(answer.headers()).toMatchObject({
        'access-control-allow-origin': '*',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      });
    }
});

test.describe('a page of another origin that pins a version', () => {
  let shop: Server;
  let html = '';
  test.beforeEach(async () => {
    shop = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(html);
    }).listen(0, '127.0.0.1');
    await once(shop, 'listening');
  });
  test.afterEach(() => {
    shop.closeAllConnections();
    shop.close();
  });

  async function open(page: Page, base: string, { script }: Release, integrity: string, map = '') {
    html = `<!doctype html><html lang="en"><title>A shop</title><link rel="icon" href="data:,">${map}
      <script type="module" src="${base}${script}" integrity="${integrity}" crossorigin data-shop="demo"></script>
      <vouch-rating product="enamel-mug"></vouch-rating>`;
    await page.goto(`http://127.0.0.1:${(shop.address() as AddressInfo).port}/`);
  }

  test('shows stars, of every version that was ever released', async ({ page, request, baseURL }) => {
    for (const release of await releases(request)) {
      await open(page, baseURL!, release, release.integrity);
      await expect(page.locator('vouch-rating')).toContainText('(5');
    }
  });

  test('runs nothing when the hash is another', async ({ page, request, baseURL }) => {
    const [release] = await releases(request);
    const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
    await open(page, baseURL!, release!, sri(Buffer.from('something else')));
    await refused;
    expect(await page.evaluate(() => 'vouchDefaults' in globalThis)).toBe(false);
    await expect(page.locator('vouch-rating:not(:defined)')).toBeAttached();
  });

  test('runs no file that an import map has another hash for', async ({ page, request, baseURL }) => {
    const [release] = await releases(request);
    const map = (modules: Record<string, string>) => {
      const absolute = Object.entries(modules).map(([path, hash]) => [baseURL! + path, hash]);
      return `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(absolute) })}</script>`;
    };
    await open(page, baseURL!, release!, release!.integrity, map(release!.modules));
    await expect(page.locator('vouch-rating')).toContainText('(5');

    const changed = Object.keys(release!.modules).map((path) => [path, sri(Buffer.from('something else'))]);
    const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
    await open(page, baseURL!, release!, release!.integrity, map(Object.fromEntries(changed)));
    await refused;
    await expect(page.locator('vouch-rating:not(:defined)')).toBeAttached();
  });
});
