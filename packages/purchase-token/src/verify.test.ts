import { base64url } from 'jose';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forge, later, makeKey, NOW, outcomeOf, sign, type TestKey } from '../test/shop.ts';
import { verifyPurchaseToken } from './verify.ts';

const DAY = 24 * 60 * 60;
const keys: Record<'EdDSA' | 'HS256', TestKey> = {
  EdDSA: await makeKey('EdDSA', 'demo', 'public'),
  HS256: await makeKey('HS256', 'demo', 'shared'),
};
const registered = Object.values(keys).map((key) => key.verification);

/** An unsigned or otherwise signed token, its header and claims as they are. */
const assemble = (header: unknown, claims: unknown, signature = '') =>
  [header, claims].map((part) => base64url.encode(JSON.stringify(part))).join('.') + `.${signature}`;

describe.each(['EdDSA', 'HS256'] as const)('a token signed with %s', (alg) => {
  const key = keys[alg];

  it('is taken, with its claims and the key that signed it', async () => {
    const token = await sign(key, { name: 'Kim', locale: 'nl' });
    const outcome = await verifyPurchaseToken(token, {
      shop: 'demo',
      now: NOW,
      findKeys: () => Promise.resolve(registered),
    });
    expect(outcome).toMatchObject({
      ok: true,
      claims: { iss: 'demo', order: '1001', items: [{ product: 'SKU-1' }], name: 'Kim', locale: 'nl' },
      key: { kid: key.verification.kid, alg },
    });
  });

  it('is refused when any single bit of it is flipped', async () => {
    const token = await sign(key);
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.nat(6), async (at, bit) => {
        const flipped = String.fromCharCode(token.charCodeAt(at) ^ (1 << bit));
        const changed = token.slice(0, at) + flipped + token.slice(at + 1);
        expect(await outcomeOf(changed, registered)).toBe('token_invalid');
      }),
      { numRuns: 400 },
    );
  });

  it('is refused when the unused bits of the last character are set, which decoders overlook', async () => {
    const token = await sign(key);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = alphabet.indexOf(token.at(-1)!);
    const other = token.slice(0, -1) + alphabet[last ^ 1];
    expect(base64url.decode(other.split('.')[2]!)).toEqual(base64url.decode(token.split('.')[2]!));
    expect(await outcomeOf(other, registered)).toBe('token_invalid');
  });

  it.each(['=', '==', ' ', '\n', '.', '.AAAA'])('is refused with %j behind it', async (tail) => {
    expect(await outcomeOf((await sign(key)) + tail, registered)).toBe('token_invalid');
  });

  it('is refused without its signature, with an empty one and with another token’s', async () => {
    const [header, claims] = (await sign(key)).split('.');
    const foreign = (await sign(key, { order: '1002' })).split('.')[2];
    expect(await outcomeOf(`${header}.${claims}`, registered)).toBe('token_invalid');
    expect(await outcomeOf(`${header}.${claims}.`, registered)).toBe('token_invalid');
    expect(await outcomeOf(`${header}.${claims}.${foreign}`, registered)).toBe('token_invalid');
  });

  it('is refused over 8,192 bytes', async () => {
    const fits = await forge(key, { claims: { extra: 'x'.repeat(5_000) } });
    const over = await forge(key, { claims: { extra: 'x'.repeat(6_100) } });
    expect(await outcomeOf(fits, registered)).toBe('ok');
    expect(over.length).toBeGreaterThan(8_192);
    expect(await outcomeOf(over, registered)).toBe('token_invalid');
  });

  it.each<[string, Record<string, unknown>]>([
    ['no exp', { exp: undefined }],
    ['no iat', { iat: undefined }],
    ['a time in words', { exp: '2026-06-01T00:00:00Z' }],
    ['no order', { order: undefined }],
    ['no jti', { jti: undefined }],
    ['no sub', { sub: undefined }],
    ['an e-mail address for its sub', { sub: 'kim@shop.example' }],
    ['an e-mail address in its sub', { sub: 'customer kim@shop.example' }],
    ['no items', { items: [] }],
    ['an item without a product', { items: [{ variant: 'L' }] }],
    ['another audience', { aud: 'shop' }],
    ['no audience', { aud: undefined }],
    ['a control character in the order', { order: '1\u0000' }],
    ['a life over 180 days', { exp: NOW.getTime() / 1_000 + 180 * DAY + 1 }],
    ['an issue in the future', { iat: NOW.getTime() / 1_000 + 61 }],
    ['a start in the future', { nbf: NOW.getTime() / 1_000 + 61 }],
    ['an issuer that is no text', { iss: 7 }],
    ['no issuer', { iss: undefined }],
  ])('is refused with %s', async (_, claims) => {
    expect(await outcomeOf(await forge(key, { claims }), registered)).toBe('token_invalid');
  });

  it.each(['[]', 'null', '7', '"text"', '{', ''])('is refused with %j for claims', async (claims) => {
    expect(await outcomeOf(await forge(key, { claims }), registered)).toBe('token_invalid');
  });

  it.each<[string, Record<string, unknown>]>([
    ['a list of audiences with vouch in it', { aud: ['other', 'vouch'] }],
    ['a claim that is not known', { loyalty: 'gold' }],
    ['a life of 180 days', { exp: NOW.getTime() / 1_000 + 180 * DAY }],
    ['a clock that is 60 s ahead', { iat: NOW.getTime() / 1_000 + 60, nbf: NOW.getTime() / 1_000 + 60 }],
  ])('is taken with %s', async (_, claims) => {
    expect(await outcomeOf(await forge(key, { claims }), registered)).toBe('ok');
  });

  it.each<[string, Record<string, unknown>]>([
    ['no kid', { kid: undefined }],
    ['a kid that nobody registered', { kid: 'unknown' }],
    ['a kid that is no text', { kid: 1 }],
    ['no algorithm', { alg: undefined }],
    ['the algorithm "none"', { alg: 'none' }],
    ['the algorithm "Ed25519"', { alg: 'Ed25519' }],
    ['the algorithm "hs256"', { alg: 'hs256' }],
    ['an extension that must be understood', { crit: ['b64'], b64: true }],
    ['an empty list of such extensions', { crit: [] }],
  ])('is refused with %s in the header, though rightly signed', async (_, header) => {
    expect(await outcomeOf(await forge(key, { header }), registered)).toBe('token_invalid');
  });

  it('expires, 60 s of skew allowed', async () => {
    const token = await sign(key, { expiresIn: 3_600 });
    expect(await outcomeOf(token, registered, { now: later(3_659) })).toBe('ok');
    expect(await outcomeOf(token, registered, { now: later(3_660) })).toBe('token_expired');
  });

  it('is told from a forgery when it is for another shop, whose key or ours signed it', async () => {
    const theirs = await makeKey(alg, 'other', key.verification.kid);
    const all = [...registered, theirs.verification];
    expect(await outcomeOf(await sign(theirs, { shop: 'other' }), all)).toBe('token_wrong_shop');
    expect(await outcomeOf(await sign(key, { shop: 'other' }), all)).toBe('token_wrong_shop');
    expect(await outcomeOf(await sign(key, { shop: 'Not an id' }), all)).toBe('token_wrong_shop');
  });

  it('is refused when another shop’s key signed it for ours', async () => {
    const theirs = await makeKey(alg, 'other', 'theirs');
    const token = await sign(theirs, { shop: 'demo' });
    expect(await outcomeOf(token, [...registered, theirs.verification])).toBe('token_invalid');
    // Even from a store that answers with more than it was asked for.
    const outcome = await verifyPurchaseToken(token, {
      shop: 'demo',
      now: NOW,
      findKeys: () => Promise.resolve([theirs.verification]),
    });
    expect(outcome).toEqual({ ok: false, code: 'token_invalid' });
  });

  it('is refused once its key is withdrawn', async () => {
    const revoked = [{ ...key.verification, revoked: true }];
    expect(await outcomeOf(await sign(key), revoked)).toBe('token_revoked');
  });

  it('tells the first of several faults: invalid, expired, another shop, withdrawn', async () => {
    const revoked = [{ ...key.verification, revoked: true }];
    const stale = await sign(key, { shop: 'other', expiresIn: 60 });
    const tampered = `${stale.slice(0, -10)}${'A'.repeat(10)}`;
    expect(await outcomeOf(tampered, revoked, { now: later(3_600) })).toBe('token_invalid');
    expect(await outcomeOf(stale, revoked, { now: later(3_600) })).toBe('token_expired');
    expect(await outcomeOf(stale, revoked)).toBe('token_wrong_shop');
    expect(await outcomeOf(await sign(key), revoked)).toBe('token_revoked');
  });
});

describe('a key', () => {
  it('of Ed25519 does not serve as a shared secret, the classic confusion of algorithms', async () => {
    const { verification } = keys.EdDSA;
    const confused: TestKey = { ...keys.EdDSA, verification: { ...verification, alg: 'HS256' } };
    expect(await outcomeOf(await forge(confused), registered)).toBe('token_invalid');
  });

  it('of HS256 does not serve a token that names EdDSA', async () => {
    const token = await forge(keys.HS256, { header: { alg: 'EdDSA' } });
    expect(await outcomeOf(token, registered)).toBe('token_invalid');
  });

  it('is followed by its successor, both known by their kid', async () => {
    const next = await makeKey('EdDSA', 'demo', 'next');
    const rotated = [...registered, next.verification];
    expect(await outcomeOf(await sign(keys.EdDSA), rotated)).toBe('ok');
    expect(await outcomeOf(await sign(next), rotated)).toBe('ok');
  });

  it('brought along by the token in its header is not looked at', async () => {
    const own = await makeKey('EdDSA', 'demo', 'public');
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: base64url.encode(own.verification.key) };
    const token = await forge(own, { header: { jwk, jku: 'https://attacker.example/keys' } });
    expect(await outcomeOf(token, registered)).toBe('token_invalid');
  });
});

it('refuses a signature whose S was raised by the order of the group (RFC 8032, 5.1.7)', async () => {
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const [header, claims, text] = (await sign(keys.EdDSA)).split('.');
  const signature = Uint8Array.from(base64url.decode(text!));
  let raised = signature.slice(32).reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n) + order;
  for (let at = 32; at < 64; at++, raised >>= 8n) signature[at] = Number(raised & 255n);
  const token = `${header}.${claims}.${base64url.encode(signature)}`;
  expect(await outcomeOf(token, registered)).toBe('token_invalid');
});

it('refuses an unsigned token under any spelling of "none"', async () => {
  const seconds = NOW.getTime() / 1_000;
  const claims = { iss: 'demo', aud: 'vouch', iat: seconds, exp: seconds + 60, order: '1', items: [] };
  for (const alg of ['none', 'None', 'NONE', ''])
    expect(await outcomeOf(assemble({ alg, kid: 'public' }, claims), registered)).toBe('token_invalid');
});

it('refuses whatever is no token, and throws for none of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), async (text) => {
      expect(await outcomeOf(text, registered)).toBe('token_invalid');
      expect(await outcomeOf(`${base64url.encode(text)}.${base64url.encode(text)}.AAAA`, registered)).toBe(
        'token_invalid',
      );
    }),
  );
});

it('asks for keys of the shop and of the issuer, each once, and never of a name that no shop can have', async () => {
  const asked: string[][] = [];
  const ask = async (issuer: string) =>
    verifyPurchaseToken(await sign(keys.EdDSA, { shop: issuer }), {
      shop: 'demo',
      now: NOW,
      findKeys: (_, shops) => {
        asked.push(shops);
        return Promise.resolve([]);
      },
    });
  for (const issuer of ['demo', 'other', 'No shop!']) await ask(issuer);
  expect(asked).toEqual([['demo'], ['demo', 'other'], ['demo']]);
});

it('passes on what goes wrong while keys are looked up', async () => {
  const failing = verifyPurchaseToken(await sign(keys.EdDSA), {
    shop: 'demo',
    findKeys: () => Promise.reject(new Error('The database is away.')),
  });
  await expect(failing).rejects.toThrow('The database is away.');
});
