import { generateSigningKey, verifyPurchaseToken, type VerificationKey } from '@vouch/purchase-token';
import { describe, expect, it } from 'vitest';
import { createPurchaseToken, PurchaseTokenError, reviewLink, type PurchaseTokenOptions } from './index.ts';

const fromBase64Url = (text: string) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0));

describe.each(['EdDSA', 'HS256'] as const)('a shop that signs with %s', async (alg) => {
  const { privateKey, registration } = await generateSigningKey(alg, 'spring');
  const material = registration.alg === 'EdDSA' ? registration.x : registration.secret;
  const key: VerificationKey = {
    shop: 'demo',
    kid: 'spring',
    alg,
    key: fromBase64Url(material),
    revoked: false,
  };
  const order = {
    signingKey: JSON.stringify(privateKey),
    shop: 'demo',
    order: '1001',
    items: [{ product: 'SKU-1' }, { product: 'SKU-2', variant: 'L' }],
    customer: 'customer-7',
    name: 'Kim',
    locale: 'nl',
    experiencedAt: '2026-04-30',
    incentive: true,
  } satisfies PurchaseTokenOptions;

  it('leads its customer to the form with a proof that Vouch takes', async () => {
    const token = await createPurchaseToken(order);
    const link = new URL(reviewLink({ page: 'https://shop.example/hat?size=l', token, rating: 4 }));
    expect(link.search).toBe('?size=l');
    const fragment = new URLSearchParams(link.hash.slice(1));
    expect(fragment.get('rating')).toBe('4');

    const outcome = await verifyPurchaseToken(fragment.get('vouch') ?? '', {
      shop: 'demo',
      findKeys: () => Promise.resolve([key]),
    });
    expect(outcome).toMatchObject({
      ok: true,
      claims: {
        iss: 'demo',
        order: '1001',
        items: [{ product: 'SKU-1' }, { product: 'SKU-2', variant: 'L' }],
        sub: 'customer-7',
        name: 'Kim',
        locale: 'nl',
        experienced_at: '2026-04-30',
        incentive: true,
      },
    });
  });

  it('may hand over the key as an object', async () => {
    await expect(createPurchaseToken({ ...order, signingKey: privateKey })).resolves.toMatch(/^ey/);
  });

  it('is told by a code why an order cannot be signed', async () => {
    const failure = await createPurchaseToken({ ...order, customer: 'kim@shop.example' }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(PurchaseTokenError);
    expect(failure).toMatchObject({ code: 'personal_data' });
  });
});
