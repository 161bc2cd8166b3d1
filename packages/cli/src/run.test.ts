import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vouch } from '../test/command-line.ts';
import { startFakeApi, type FakeApi } from '../test/fake-api.ts';

let api: FakeApi;
beforeEach(async () => void (api = await startFakeApi()));
afterEach(() => api.stop());

describe('exit code 2', () => {
  it.each([
    [['dance']],
    [['import', 'a.csv', 'b.csv', '--shop', 'demo']],
    [['import', 'a.csv']],
    [['import', 'a.csv', '--shop', 'demo', '--loudly']],
    [['import', '/nowhere/a.csv', '--shop', 'demo']],
    [['export', '--shop', 'demo', '--format', 'xml']],
    [['token', '--shop', 'demo', '--order', '1']],
    [['key', 'create', '--shop', 'demo', '--alg', 'EdDSA']],
  ])('says that the command was called wrongly: %j', async (args) => {
    const { code, out, err } = await vouch(api, args);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });

  it('is that of a missing key and of an address that is none', async () => {
    expect(await vouch(api, ['key', 'list', '--shop', 'demo'], { key: '' })).toMatchObject({ code: 2 });
    expect(await vouch({ url: 'localhost' }, ['key', 'list', '--shop', 'demo'])).toMatchObject({ code: 2 });
  });
});

describe('exit code 1', () => {
  it('says that the API refused, why, and what to do', async () => {
    const { code, err } = await vouch(api, ['key', 'list', '--shop', 'other']);
    expect(code).toBe(1);
    expect(err).toContain('Is the name of the shop right? (not_found, request q1)');
  });

  it('is told to machines in one JSON object', async () => {
    const { code, out } = await vouch(api, ['key', 'list', '--shop', 'other', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'not_found' } });
    const usage = await vouch(api, ['key', 'list', '--json']);
    expect(JSON.parse(usage.out)).toMatchObject({ error: { code: 'usage' } });
  });

  it('is that of an API that does not answer', async () => {
    await api.stop();
    const { code, err } = await vouch(api, ['key', 'list', '--shop', 'demo']);
    expect(code).toBe(1);
    expect(err).toContain('VOUCH_URL');
  });
});

describe('help', () => {
  it.each([[['--help']], [['import', '--help']], [['help', 'token']]])('is no failure: %j', async (args) => {
    const { code, out } = await vouch(api, args);
    expect(code).toBe(0);
    expect(out).toContain('Usage: vouch');
  });

  it('of an import explains --map, dates and exit codes', async () => {
    const { out } = await vouch(api, ['import', '--help']);
    for (const word of ['--map', 'createdAt', '--date-format', 'Exit codes', 'VOUCH_KEY'])
      expect(out).toContain(word);
  });
});
