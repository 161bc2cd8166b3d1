import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vouch } from '../../test/command-line.ts';
import { OPERATOR_KEY, startFakeApi, type FakeApi } from '../../test/fake-api.ts';

let api: FakeApi;
let folder: string;
beforeEach(async () => {
  api = await startFakeApi();
  folder = await mkdtemp(join(tmpdir(), 'vouch-cli-'));
});
afterEach(() => api.stop());

/** The parts of a JWT, unverified. */
function decode(jwt: string) {
  const [header = '', claims = ''] = jwt.split('.');
  const read = (part: string) =>
    JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Record<string, unknown>;
  return { header: read(header), claims: read(claims) };
}

describe('vouch shop create', () => {
  it('makes a shop with the operator key and prints its first key', async () => {
    const { code, out } = await vouch(
      api,
      [
        'shop',
        'create',
        'nord',
        '--name',
        'Nord',
        '--locale',
        'nb',
        '--origin',
        'https://a.example',
        '--origin',
        'https://b.example',
      ],
      { key: OPERATOR_KEY },
    );
    expect(code).toBe(0);
    expect(out).toBe('vouch_sk_first\n');
    expect(api.shops).toEqual([
      { id: 'nord', name: 'Nord', locale: 'nb', origins: ['https://a.example', 'https://b.example'] },
    ]);
  });

  it('says which field is wrong', async () => {
    const { code, err } = await vouch(api, ['shop', 'create', 'Nord Sea', '--name', 'N'], {
      key: OPERATOR_KEY,
    });
    expect(code).toBe(1);
    expect(err).toContain('validation_failed');
  });
});

describe('vouch key create', () => {
  it('prints an API key once, alone on stdout', async () => {
    const { code, out, err } = await vouch(api, ['key', 'create', '--shop', 'demo', '--name', 'till']);
    expect([code, out]).toEqual([0, 'vouch_sk_new\n']);
    expect(err).toContain('"till"');
    expect(err).not.toContain('vouch_sk_');
  });

  it.each(['EdDSA', 'HS256'])('makes a signing key for %s that only its owner can read', async (alg) => {
    const file = join(folder, 'key.json');
    const args = ['key', 'create', '--shop', 'demo', '--signing', file, '--alg', alg, '--kid', 'k-2026'];
    const { code, out, err } = await vouch(api, args);
    expect(code).toBe(0);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const jwk = JSON.parse(await readFile(file, 'utf8')) as {
      kid: string;
      d?: string;
      k?: string;
      x?: string;
    };
    expect(jwk.kid).toBe('k-2026');
    const half = alg === 'EdDSA' ? { x: jwk.x } : { secret: jwk.k };
    expect(api.signingKeys).toEqual([{ kid: 'k-2026', alg, ...half }]);
    expect(out + err).not.toContain(jwk.d ?? jwk.k);
  });

  it('does not overwrite a file, and registers nothing then', async () => {
    const file = join(folder, 'key.json');
    await vouch(api, ['key', 'create', '--shop', 'demo', '--signing', file]);
    const before = await readFile(file, 'utf8');
    const { code, err } = await vouch(api, ['key', 'create', '--shop', 'demo', '--signing', file]);
    expect(code).toBe(2);
    expect(err).toContain('not overwritten');
    expect(await readFile(file, 'utf8')).toBe(before);
    expect(api.signingKeys).toHaveLength(1);
  });

  it('leaves no file of a key that the API refused', async () => {
    const [one, two] = [join(folder, 'one.json'), join(folder, 'two.json')];
    await vouch(api, ['key', 'create', '--shop', 'demo', '--signing', one, '--kid', 'same']);
    const { code } = await vouch(api, ['key', 'create', '--shop', 'demo', '--signing', two, '--kid', 'same']);
    expect(code).toBe(1);
    await expect(stat(two)).rejects.toThrow();
  });
});

describe('vouch key list and revoke', () => {
  it('name keys without their secrets, and revoke the one that is named', async () => {
    const { out } = await vouch(api, ['key', 'list', '--shop', 'demo', '--json']);
    expect(JSON.parse(out)).toMatchObject({ keys: [{ id: 'k1', name: 'till' }], signingKeys: [] });
    await vouch(api, ['key', 'revoke', 'k1', '--shop', 'demo']);
    await vouch(api, ['key', 'revoke', 'k-2026', '--shop', 'demo', '--signing']);
    expect(api.revoked).toEqual(['keys/k1', 'signing-keys/k-2026']);
  });
});

describe('vouch token', () => {
  const purchase = ['token', '--shop', 'demo', '--product', 'hat', '--product', 'mug', '--order', '1001'];

  it('has the Worker sign, and prints the token and the link', async () => {
    const { code, out } = await vouch(api, [...purchase, '--name', 'Ann', '--expires-in', '30d']);
    expect([code, out]).toEqual([0, 'a.b.c\nhttps://shop.example/hat#vouch=a.b.c\n']);
    expect(api.tokenRequests).toEqual([
      { order: '1001', items: [{ product: 'hat' }, { product: 'mug' }], name: 'Ann', expiresIn: 30 * 86_400 },
    ]);
  });

  it('leads to the page that --page names', async () => {
    const { out } = await vouch(api, [...purchase, '--page', 'https://shop.example/thanks#top', '--json']);
    expect(JSON.parse(out)).toEqual({ token: 'a.b.c', link: 'https://shop.example/thanks#top&vouch=a.b.c' });
  });

  it('signs here without network or API key, with --signing-key', async () => {
    const file = join(folder, 'key.json');
    await vouch(api, ['key', 'create', '--shop', 'demo', '--signing', file, '--kid', 'k1']);
    await api.stop();
    const { code, out } = await vouch(api, [...purchase, '--signing-key', file, '--expires-in', '3600'], {
      key: '',
    });
    expect(code).toBe(0);
    const { header, claims } = decode(out.trim());
    expect(header).toMatchObject({ alg: 'EdDSA', kid: 'k1' });
    expect(claims).toMatchObject({
      iss: 'demo',
      aud: 'vouch',
      order: '1001',
      items: [{ product: 'hat' }, { product: 'mug' }],
    });
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(3_600);
  });

  it.each([
    ['--page', 'nowhere'],
    ['--expires-in', 'soon'],
    ['--signing-key', '/nowhere/key.json'],
  ])('called with a bad %s is a usage error', async (option, value) => {
    expect((await vouch(api, [...purchase, option, value])).code).toBe(2);
  });
});
