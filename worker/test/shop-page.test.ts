/** What pages without a product are told of a shop. */
import { describe, expect, it } from 'vitest';
import { env } from 'cloudflare:workers';
import type { Problem, ProductPage, ShopPage } from '@vouch/contract';
import { after, call, freshDatabase, openShop, type CallOptions } from './shop.ts';

describe('the shop as the public reads it', () => {
  freshDatabase();

  it('says how reviews are taken, and nothing of the inside', async () => {
    const shop = await openShop();
    await shop.admin('/settings', { method: 'PATCH', body: { unverifiedReviews: true, incentives: true } });
    const { status, body, headers } = await shop.call<ShopPage>('');
    expect(status).toBe(200);
    expect(body).toEqual({
      settings: {
        shopName: expect.any(String) as string,
        locale: 'en',
        unverifiedReviews: true,
        incentives: true,
        orderEvents: false,
        scale: 'stars',
        questions: [],
      },
      hasImported: false,
    });
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('ETag')).toMatch(/^W\//);
  });

  it('says that the orders come from the order system of a shop that has connected it, which no setting can claim', async () => {
    const shop = await openShop();
    const isTold = async (options?: CallOptions) => {
      const { settings } = (await shop.call<ProductPage>('/products/mug', options)).body;
      expect((await shop.call<ShopPage>('', options)).body.settings.orderEvents).toBe(settings.orderEvents);
      return settings.orderEvents;
    };
    const claim = await shop.admin('/settings', { method: 'PATCH', body: { orderEvents: true } });
    expect(claim.status).toBe(422);
    expect(await isTold()).toBe(false);
    await env.DB.prepare('UPDATE shops SET order_events = true WHERE id = ?').bind(shop.id).run();
    const written = await shop.admin('/settings', { method: 'PATCH', body: { name: 'The shop' } });
    expect(await isTold(after(written))).toBe(true);
  });

  it('says that some reviews were imported once one of them is published, of this shop alone', async () => {
    const shop = await openShop();
    const other = await openShop('other');
    const row = {
      line: 1,
      sourceKey: 'old:1',
      createdAt: '2024-02-01T10:00:00Z',
      product: 'mug',
      rating: 2,
      title: 'Chipped',
      body: 'At the rim.',
    };
    const held = { ...row, sourceKey: 'old:2', body: 'Call me on +44 20 7946 0958.' };
    const bring = (rows: object[]) =>
      shop.admin('/imports', {
        method: 'POST',
        headers: { Authorization: `Bearer ${shop.key}`, 'Content-Type': 'application/x-ndjson' },
        rawBody: rows.map((one) => JSON.stringify(one)).join('\n'),
      });
    const isTold = async () => (await shop.call<ShopPage>('')).body.hasImported;
    expect((await bring([held])).body).toMatchObject({ added: 1 });
    expect(await isTold()).toBe(false);
    await bring([row]);
    expect(await isTold()).toBe(true);
    expect((await other.call<ShopPage>('')).body.hasImported).toBe(false);
  });

  it('answers 404 for a shop that is not there', async () => {
    const { status, body } = await call<Problem>('/v1/shops/nobody');
    expect([status, body.code]).toEqual([404, 'not_found']);
  });
});
