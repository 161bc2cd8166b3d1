import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vouch } from '../../test/command-line.ts';
import { startFakeApi, type FakeApi } from '../../test/fake-api.ts';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Check } from './doctor.ts';

let api: FakeApi;
let unwell: Server | undefined;
beforeEach(async () => void (api = await startFakeApi()));
afterEach(async () => {
  await api.stop();
  unwell?.close();
  unwell = undefined;
});

const wrong = (out: string) => (JSON.parse(out) as { checks: Check[] }).checks.filter(({ ok }) => !ok);

async function answering(status: number): Promise<string> {
  const server = createServer((_request, response) => void response.writeHead(status).end());
  unwell = server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('vouch doctor', () => {
  it('finds nothing wrong where nothing is', async () => {
    const { code, out } = await vouch(api, ['doctor', '--shop', 'demo']);
    expect(code).toBe(0);
    expect(out).not.toContain('WRONG');
    expect(out).toContain('https://shop.example');
  });

  it('looks at the deployment alone without a shop or a key', async () => {
    expect((await vouch(api, ['doctor'], { key: '' })).code).toBe(0);
  });

  it('says that a key is wrong, and where to get one', async () => {
    const { code, out } = await vouch(api, ['doctor', '--shop', 'demo', '--json'], { key: 'vouch_sk_old' });
    expect(code).toBe(1);
    expect(wrong(out)).toMatchObject([{ name: 'Shop', fix: expect.stringContaining('VOUCH_KEY') }]);
    expect(out).not.toContain('vouch_sk_old');
  });

  it('says that a shop is not there, and how to make it', async () => {
    const { code, out } = await vouch(api, ['doctor', '--shop', 'gone', '--json']);
    expect(code).toBe(1);
    expect(wrong(out)).toMatchObject([{ fix: expect.stringContaining('vouch shop create gone') }]);
  });

  it('says that no website may send reviews', async () => {
    api.origins = [];
    const { code, out } = await vouch(api, ['doctor', '--shop', 'demo', '--json']);
    expect(code).toBe(1);
    expect(wrong(out)).toMatchObject([{ name: 'Websites', fix: expect.stringContaining('origins') }]);
  });

  it('says that nothing answers', async () => {
    await api.stop();
    const { code, out } = await vouch(api, ['doctor']);
    expect(code).toBe(1);
    expect(out).toContain('VOUCH_URL');
  });

  it('names the secrets that a deployment lacks, and how to set them', async () => {
    const url = await answering(503);
    const listSecrets = async () => ['VOUCH_SECRET'];
    const { code, out } = await vouch({ url }, ['doctor'], { listSecrets });
    expect(code).toBe(1);
    expect(out).toContain(
      'Missing: VOUCH_OPERATOR_KEY. Set it with npx wrangler secret put VOUCH_OPERATOR_KEY',
    );
  });

  it('names the candidates where the secrets cannot be asked', async () => {
    const url = await answering(503);
    const { out } = await vouch({ url }, ['doctor'], { listSecrets: async () => null });
    expect(out).toContain('VOUCH_SECRET or VOUCH_OPERATOR_KEY');
    expect(out).toContain('wrangler tail');
  });
});
