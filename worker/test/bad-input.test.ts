/** Bad input on purpose: the status and code of the interface's table, nothing stored, nothing of the inside told. */
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiKey, Problem } from '@vouch/contract';
import { generateSigningKey } from '@vouch/purchase-token';
import { base64url, importJWK, SignJWT } from 'jose';
import { call, freshDatabase, openShop, OPERATOR_KEY, type TestShop } from './shop.ts';

const NOW = () => Math.floor(Date.now() / 1_000);
const DAY = 86_400;

describe('a bad submit', () => {
  freshDatabase();
  let shop: TestShop;
  let token: string;
  beforeEach(async () => {
    shop = await openShop();
    token = await shop.token('1001', ['mug']);
  });

  async function expectRefused(
    answer: { status: number; body: Partial<Problem>; headers: Headers },
    status: number,
    code: string,
  ) {
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(answer.body.requestId).toBe(answer.headers.get('X-Request-Id'));
    const stored = await env.DB.prepare('select count(*) as n from reviews').first('n');
    expect(stored).toBe(0);
  }

  const long = (count: number) => '💧'.repeat(count);
  it.each<[string, Record<string, unknown>]>([
    ['a title of 151', { title: long(151) }],
    ['a body of 10,001', { body: long(10_001) }],
    ['a name of 81', { author: { name: long(81) } }],
    ['an empty name', { author: { name: '' } }],
    ['no name and not anonymous', { author: {} }],
    ['a title that is a number', { title: 5 }],
    ['a body that is null', { body: null }],
    ['a field nobody knows', { stars: 5 }],
    ['an author field nobody knows', { author: { name: 'Kim', email: 'k@example.com' } }],
    ['a rating of 0', { rating: 0 }],
    ['a rating of 6', { rating: 6 }],
    ['a rating of 4.5', { rating: 4.5 }],
    ['a rating of "5"', { rating: '5' }],
    ['no rating', { rating: undefined }],
    ['no product', { productId: undefined }],
    ['a control character', { body: 'a\u0007b' }],
    ['a carriage return', { body: 'a\r\nb' }],
    ['a C1 control character', { title: 'a\u0085b' }],
    ['a lone surrogate', { body: 'a\ud800b' }],
    ['a locale that is none', { locale: 'klingon!' }],
    ['an experience in the future', { experiencedAt: '2999-01-01' }],
    ['media that were never uploaded', { mediaIds: ['abc'] }],
  ])('is refused for %s', async (_, fault) => {
    await expectRefused(await shop.submit({ token, ...fault }), 422, 'validation_failed');
  });

  it('takes the longest title, body and name', async () => {
    const longest = { title: long(150), body: long(10_000), author: { name: long(80) } };
    expect((await shop.submit({ token, ...longest })).status).toBe(201);
  });

  it('names each faulty field', async () => {
    const { body } = await shop.submit({ token, rating: 9, title: long(151) });
    expect(body.errors?.map((error) => error.path).toSorted()).toEqual(['rating', 'title']);
    expect(body.errors?.[0]?.message).toBe('Must be a whole number from 1 to 5.');
  });

  it.each([
    ['broken JSON', '{"productId": "mug",', 'application/json', 400, 'validation_failed'],
    [
      'bytes that are not UTF-8',
      new Uint8Array([0x22, 0xff, 0x22]),
      'application/json',
      400,
      'validation_failed',
    ],
    ['another content type', 'rating=5', 'text/plain', 415, 'unsupported_media_type'],
    [
      '64 KiB and a byte',
      `{"body": "${'x'.repeat(64 * 1024)}"}`,
      'application/json',
      413,
      'payload_too_large',
    ],
    ['a JSON array', '[]', 'application/json', 422, 'validation_failed'],
  ])('is refused for %s', async (_, rawBody, type, status, code) => {
    const answer = await shop.submit({}, { method: 'POST', rawBody, headers: { 'Content-Type': type } });
    await expectRefused(answer, status, code);
  });

  it('is counted while it comes in, when it hides its length', async () => {
    const chunk = new Uint8Array(16 * 1024);
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        if (++sent > 100) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const answer = await shop.submit(
      {},
      { method: 'POST', rawBody: endless, headers: { 'Content-Type': 'application/json' } },
    );
    await expectRefused(answer, 413, 'payload_too_large');
    expect(sent).toBeLessThan(20);
  });

  it("is refused from a website that is not the shop's, and from none", async () => {
    for (const origin of ['https://evil.test', 'null', 'http://shop.test', 'https://shop.test:444']) {
      const answer = await shop.submit(
        { token },
        { method: 'POST', origin, body: { productId: 'mug', rating: 5, token } },
      );
      await expectRefused(answer, 403, 'origin_not_allowed');
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
    }
  });

  it('is refused for an unknown shop', async () => {
    const answer = await call<Problem>('/v1/shops/nowhere/reviews', {
      method: 'POST',
      origin: null,
      body: { productId: 'mug', rating: 5, token },
    });
    await expectRefused(answer, 404, 'not_found');
  });

  it('without a token is refused by default, and needs a known product where the shop allows it', async () => {
    await expectRefused(await shop.submit({}), 401, 'token_missing');
    await shop.admin('/settings', { method: 'PATCH', body: { unverifiedReviews: true } });
    await expectRefused(await shop.submit({ productId: 'never-heard-of' }), 404, 'not_found');
    const fromServer = await shop.submit(
      {},
      { method: 'POST', origin: null, body: { productId: 'mug', rating: 5 } },
    );
    await expectRefused(fromServer, 401, 'token_missing');
  });

  async function forge(
    header: Record<string, unknown>,
    claims: Record<string, unknown>,
    key = shop.signing.privateKey,
  ) {
    const base = {
      iss: 'demo',
      aud: 'vouch',
      sub: 'c',
      jti: 'j',
      iat: NOW(),
      exp: NOW() + DAY,
      order: '1',
      items: [{ product: 'mug' }],
    };
    const all = Object.fromEntries(
      Object.entries({ ...base, ...claims }).filter(([, value]) => value !== undefined),
    );
    return new SignJWT(all)
      .setProtectedHeader({ alg: key.alg, kid: key.kid, ...header })
      .sign(await importJWK({ ...key, alg: (header['alg'] as string) ?? key.alg }, key.alg));
  }

  it.each<[string, Record<string, unknown>, Record<string, unknown>, number, string]>([
    ['an unknown kid', { kid: 'other' }, {}, 401, 'token_invalid'],
    ['no expiry', {}, { exp: undefined }, 401, 'token_invalid'],
    ['no iat', {}, { iat: undefined }, 401, 'token_invalid'],
    ['another audience', {}, { aud: 'someone' }, 401, 'token_invalid'],
    ['a life of 181 days', {}, { exp: NOW() + 181 * DAY }, 401, 'token_invalid'],
    ['an iat in the future', {}, { iat: NOW() + 300 }, 401, 'token_invalid'],
    ['an nbf in the future', {}, { nbf: NOW() + 300 }, 401, 'token_invalid'],
    ['no items', {}, { items: [] }, 401, 'token_invalid'],
    ['an expiry in the past', {}, { iat: NOW() - DAY, exp: NOW() - 300 }, 401, 'token_expired'],
    ['another shop as issuer', {}, { iss: 'other' }, 403, 'token_wrong_shop'],
    ['another product', {}, { items: [{ product: 'plate' }] }, 403, 'token_wrong_product'],
  ])('is refused for a token with %s', async (_, header, claims, status, code) => {
    await expectRefused(await shop.submit({ token: await forge(header, claims) }), status, code);
  });

  it('is refused for a token with alg none, and for one signed with the public key as a secret', async () => {
    const [header, payload] = token.split('.') as [string, string];
    const unsigned = base64url.encode(JSON.stringify({ alg: 'none', kid: 'test-key' }));
    for (const forged of [
      `${unsigned}.${payload}.`,
      `${header}.${payload}.`,
      `${header}.${payload}`,
      'x',
      'a.b.c',
      '',
      'a'.repeat(9_000),
    ])
      await expectRefused(await shop.submit({ token: forged }), 401, 'token_invalid');

    const { privateKey } = shop.signing;
    if (privateKey.alg !== 'EdDSA') throw new Error('The test key is an EdDSA one.');
    const confused = base64url.encode(JSON.stringify({ alg: 'HS256', kid: 'test-key' }));
    for (const secret of [base64url.decode(privateKey.x), new TextEncoder().encode(privateKey.x)]) {
      const mac = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, [
        'sign',
      ]);
      const signature = await crypto.subtle.sign(
        'HMAC',
        mac,
        new TextEncoder().encode(`${confused}.${payload}`),
      );
      const forged = `${confused}.${payload}.${base64url.encode(new Uint8Array(signature))}`;
      await expectRefused(await shop.submit({ token: forged }), 401, 'token_invalid');
    }
  });

  it("is refused for another shop's token, whichever shop's keys have the same kid", async () => {
    const other = await openShop('other');
    const foreign = await other.token('1', ['mug']);
    await expectRefused(await shop.submit({ token: foreign }), 403, 'token_wrong_shop');
  });

  it('is refused for a token whose key has been revoked', async () => {
    await shop.admin('/signing-keys/test-key', { method: 'DELETE' });
    await expectRefused(await shop.submit({ token }), 403, 'token_revoked');
  });

  it('takes a second key beside the first, and no weak one', async () => {
    const next = await generateSigningKey('HS256', 'next');
    expect((await shop.admin('/signing-keys', { method: 'POST', body: next.registration })).status).toBe(201);
    for (const secret of [
      base64url.encode(new Uint8Array(32)),
      base64url.encode('secretsecretsecretsecretsecretsecret'),
    ]) {
      const answer = await shop.admin<Problem>('/signing-keys', {
        method: 'POST',
        body: { kid: 'weak', alg: 'HS256', secret },
      });
      expect([answer.status, answer.body.code]).toEqual([422, 'validation_failed']);
    }
    const withNext = await shop.token('1', ['mug'], { key: next.privateKey });
    expect((await shop.submit({ token: withNext })).status).toBe(201);
    expect((await shop.submit({ token, productId: 'mug' })).status).toBe(201);
  });

  it('tells nothing of a used purchase but that it is used', async () => {
    expect((await shop.submit({ token })).status).toBe(201);
    const again = await shop.submit({ token, rating: 1 });
    expect([again.status, again.body.code]).toEqual([409, 'token_used']);
    expect(again.text).not.toMatch(/manageToken|vouch_mt_|"status":"p/);
    expect(await env.DB.prepare('select count(*) as n from reviews').first('n')).toBe(1);
  });
});

describe('a purchase to sign, and a key to register', () => {
  freshDatabase();

  it('names the field that cannot be put into a token', async () => {
    const shop = await openShop();
    const body = { order: '1', items: [{ product: 'mug' }], customer: 'kim@example.com' };
    const answer = await shop.admin<Problem>('/tokens', { method: 'POST', body });
    expect([answer.status, answer.body.code, answer.body.errors?.[0]?.path]).toEqual([
      422,
      'validation_failed',
      'customer',
    ]);
  });

  it('is refused as a secret when it is a public key that everybody knows', async () => {
    const shop = await openShop();
    const { registration } = shop.signing;
    if (registration.alg !== 'EdDSA') throw new Error('The test key is an EdDSA one.');
    const body = { kid: 'confused', alg: 'HS256', secret: registration.x };
    const answer = await shop.admin<Problem>('/signing-keys', { method: 'POST', body });
    expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([422, 'secret']);
  });
});

describe('a new shop', () => {
  freshDatabase();

  it('has an id of its own, also when two ask for it at the same moment', async () => {
    const create = () =>
      call<Problem>('/v1/shops', {
        method: 'POST',
        headers: { Authorization: `Bearer ${OPERATOR_KEY}` },
        body: { id: 'demo', name: 'Demo' },
      });
    const answers = await Promise.all([create(), create()]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    expect((await create()).body.code).toBe('conflict');
  });
});

describe('admin access', () => {
  freshDatabase();

  it("needs a key, and no shop's key opens another", async () => {
    const shop = await openShop();
    const other = await openShop('other');
    const as = (key: string | null) =>
      call<Problem>('/v1/shops/demo/admin/settings', {
        origin: null,
        headers: key === null ? {} : { Authorization: `Bearer ${key}` },
      });
    expect([(await as(null)).status, (await as(null)).body.code]).toEqual([401, 'unauthorized']);
    expect((await as('vouch_sk_made-up')).status).toBe(401);
    expect([(await as(other.key)).status, (await as(other.key)).body.code]).toEqual([403, 'forbidden']);
    expect((await as(OPERATOR_KEY)).status).toBe(401);
    expect((await as(shop.key)).status).toBe(200);
  });

  it('ends when a key is revoked', async () => {
    const shop = await openShop();
    const made = await shop.admin<{ id: string; key: string }>('/keys', {
      method: 'POST',
      body: { name: 'till' },
    });
    expect(made.body.key).toMatch(/^vouch_sk_/);
    const as = () => shop.admin('/keys', { headers: { Authorization: `Bearer ${made.body.key}` } });
    expect((await as()).text).not.toContain(made.body.key);
    expect((await shop.admin(`/keys/${made.body.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await as()).status).toBe(401);
    expect((await shop.admin(`/keys/${made.body.id}`, { method: 'DELETE' })).status).toBe(404);
  });

  it('does not end with the last key, even when all are revoked at the same moment', async () => {
    const shop = await openShop();
    for (const name of ['till', 'desk']) await shop.admin('/keys', { method: 'POST', body: { name } });
    const { items } = (await shop.admin<{ items: ApiKey[] }>('/keys')).body;
    const revoke = ({ id }: ApiKey) => shop.admin<Problem>(`/keys/${id}`, { method: 'DELETE' });
    const answers = await Promise.all(items.map(revoke));
    const revoked = answers.filter(({ status }) => status === 204).length;
    expect(revoked).toBeLessThan(items.length);
    expect(await env.DB.prepare('select count(*) as n from api_keys').first('n')).toBe(
      items.length - revoked,
    );
  });

  it('says that a key is the last one', async () => {
    const shop = await openShop();
    const { items } = (await shop.admin<{ items: ApiKey[] }>('/keys')).body;
    const answer = await shop.admin<Problem>(`/keys/${items[0]!.id}`, { method: 'DELETE' });
    expect([answer.status, answer.body.code]).toEqual([409, 'conflict']);
    expect(answer.body.detail).toContain('last key');
    expect((await shop.admin('/keys')).status).toBe(200);
  });
});
