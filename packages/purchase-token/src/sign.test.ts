import { decodeJwt, decodeProtectedHeader } from 'jose';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeKey, NOW, sign } from '../test/shop.ts';
import { PurchaseTokenError, type PurchaseTokenErrorCode } from './errors.ts';
import type { PurchaseToSign } from './sign.ts';
import { verifyPurchaseToken } from './verify.ts';

const keys = { EdDSA: await makeKey('EdDSA'), HS256: await makeKey('HS256') };
const other = await makeKey('EdDSA');
const seconds = NOW.getTime() / 1_000;

const code = (code: PurchaseTokenErrorCode) => expect.objectContaining({ name: 'PurchaseTokenError', code });

it('makes a JWT with the header and the claims of the interface', async () => {
  const token = await sign(keys.EdDSA, {
    items: [{ product: 'SKU-1' }, { product: 'SKU-2', variant: 'L' }],
    customer: 'c-77',
    name: 'Kim',
    locale: 'nb',
    experiencedAt: '2026-04-30',
    incentive: 'voucher',
  });
  expect(decodeProtectedHeader(token)).toEqual({ alg: 'EdDSA', kid: 'key-1', typ: 'JWT' });
  expect(decodeJwt(token)).toEqual({
    iss: 'demo',
    aud: 'vouch',
    sub: 'c-77',
    jti: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    iat: seconds,
    exp: seconds + 90 * 86_400,
    order: '1001',
    items: [{ product: 'SKU-1' }, { product: 'SKU-2', variant: 'L' }],
    name: 'Kim',
    locale: 'nb',
    experienced_at: '2026-04-30',
    incentive: 'voucher',
  });
});

it('says only what it was told', async () => {
  const told = Object.keys(decodeJwt(await sign(keys.HS256, { name: undefined })));
  expect(told).toEqual(['iss', 'aud', 'sub', 'jti', 'iat', 'exp', 'order', 'items']);
});

it('gives each token its own id', async () => {
  const [one, other] = [await sign(keys.EdDSA), await sign(keys.EdDSA)];
  expect(decodeJwt(one).jti).not.toBe(decodeJwt(other).jti);
});

describe('without a customer', () => {
  const customerOf = async (more: Partial<PurchaseToSign>) => decodeJwt(await sign(keys.EdDSA, more)).sub;

  it('makes up a reference that is the same for the same order and tells nothing of it', async () => {
    const reference = await customerOf({ order: '1001' });
    expect(reference).toMatch(/^[0-9a-f]{32}$/);
    expect(await customerOf({ order: '1001' })).toBe(reference);
  });

  it('makes up another for another order or shop, however the two are cut', async () => {
    const references = await Promise.all([
      customerOf({ shop: 'demo', order: '1001' }),
      customerOf({ shop: 'demo', order: '1002' }),
      customerOf({ shop: 'demo1', order: '001' }),
    ]);
    expect(new Set(references).size).toBe(3);
  });
});

describe.each(['EdDSA', 'HS256'] as const)('with a key for %s', (alg) => {
  const { privateKey, verification } = keys[alg];
  /** Text as the interface allows it: no control characters but tab and newline, no lone surrogates. */
  const text = (maxLength: number) =>
    fc
      .string({ unit: 'binary', minLength: 1, maxLength })
      .map((value) => value.replace(/(?![\t\n])\p{Cc}|@/gu, '-'))
      .filter((value) => value !== '');
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

  it('signs whatever the interface allows so that it verifies with the same claims', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          order: text(255),
          items: fc.array(fc.record({ product: text(40), variant: optional(text(40)) }), {
            minLength: 1,
            maxLength: 8,
          }),
          customer: optional(text(255)),
          name: optional(text(80)),
          locale: optional(fc.constantFrom('en', 'nl', 'nb', 'lv', 'pl', 'pt-BR')),
          experiencedAt: optional(fc.constantFrom('2026-04-30', '2026-04-30T12:00:00+02:00')),
          incentive: optional(fc.oneof(fc.boolean(), text(50))),
          expiresIn: optional(fc.integer({ min: 1, max: 180 * 86_400 })),
        }),
        async (purchase) => {
          const token = await sign(keys[alg], purchase);
          const outcome = await verifyPurchaseToken(token, {
            shop: 'demo',
            now: NOW,
            findKeys: () => Promise.resolve([verification]),
          });
          const { order, items, customer, name, locale, experiencedAt, incentive } = purchase;
          expect(outcome).toMatchObject({
            ok: true,
            claims: {
              order,
              items: items.map(({ product, variant }) => ({ product, ...(variant && { variant }) })),
              ...(customer && { sub: customer }),
              ...(name && { name }),
              ...(locale && { locale }),
              ...(experiencedAt && { experienced_at: experiencedAt }),
              ...(incentive !== undefined && { incentive }),
            },
          });
        },
      ),
    );
  });

  it('takes the key as JSON text too', async () => {
    const token = await sign({ ...keys[alg], privateKey: JSON.stringify(privateKey) as never });
    expect(decodeProtectedHeader(token).alg).toBe(alg);
  });
});

it.each<[string, PurchaseTokenErrorCode, Partial<PurchaseToSign>]>([
  ['an e-mail address as the customer', 'personal_data', { customer: 'kim@shop.example' }],
  ['an e-mail address in the name', 'personal_data', { name: 'Kim <kim@shop.example>' }],
  ['an e-mail address as the order', 'personal_data', { order: 'kim@shop.example' }],
  ['a life over 180 days', 'purchase_invalid', { expiresIn: 180 * 86_400 + 1 }],
  ['no life at all', 'purchase_invalid', { expiresIn: 0 }],
  ['half seconds', 'purchase_invalid', { expiresIn: 0.5 }],
  ['no order', 'purchase_invalid', { order: '' }],
  ['no items', 'purchase_invalid', { items: [] }],
  ['an empty product', 'purchase_invalid', { items: [{ product: '' }] }],
  ['a name over 80 code points', 'purchase_invalid', { name: 'é'.repeat(81) }],
  ['a language that is none', 'purchase_invalid', { locale: 'dutch!' }],
  ['a day in the future', 'purchase_invalid', { experiencedAt: '9999-01-01' }],
  [
    'more lines than fit',
    'token_too_long',
    { items: Array.from({ length: 200 }, (_, n) => ({ product: `${n}-${'x'.repeat(40)}` })) },
  ],
])('does not sign %s', async (_, expected, more) => {
  await expect(sign(keys.EdDSA, more)).rejects.toEqual(code(expected));
});

it('says which field is wrong', async () => {
  await expect(sign(keys.EdDSA, { items: [{ product: '' }] })).rejects.toThrow('items.0.product');
});

describe('a key that cannot sign', () => {
  const [eddsa, hmac] = [keys.EdDSA.privateKey, keys.HS256.privateKey];

  it.each<[string, PurchaseTokenErrorCode, unknown]>([
    ['text that is no JSON', 'signing_key_invalid', 'no json, but very secret'],
    ['JSON that is no object', 'signing_key_invalid', 'null'],
    ['no kid', 'signing_key_invalid', { ...eddsa, kid: undefined }],
    ['no algorithm', 'signing_key_invalid', { ...eddsa, alg: undefined }],
    ['another algorithm', 'signing_key_invalid', { ...eddsa, alg: 'ES256' }],
    ['only the public half', 'signing_key_invalid', { ...eddsa, d: undefined }],
    [
      'halves of two keys',
      'signing_key_invalid',
      { ...eddsa, x: 'x' in other.privateKey && other.privateKey.x },
    ],
    ['a secret named EdDSA', 'signing_key_invalid', { ...hmac, alg: 'EdDSA' }],
    ['a secret that is not base64url', 'signing_key_invalid', { ...hmac, k: '***' }],
    ['a secret of 31 bytes', 'signing_key_weak', { ...hmac, k: 'k' in hmac && hmac.k.slice(0, 42) }],
    ['a secret of zeros', 'signing_key_weak', { ...hmac, k: 'A'.repeat(43) }],
  ])('is refused: %s', async (_, expected, privateKey) => {
    await expect(sign({ ...keys.EdDSA, privateKey: privateKey as never })).rejects.toEqual(code(expected));
  });

  it('is not told in the message', async () => {
    const secret = 'no json, but very secret';
    const failure = await sign({ ...keys.EdDSA, privateKey: secret as never }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(PurchaseTokenError);
    expect(String((failure as Error).stack)).not.toContain(secret);
    expect((failure as Error).cause).toBeUndefined();
  });
});
