/** Who writes too often has to wait, whatever it is. */
import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { Problem } from '@vouch/contract';
import { createApp } from '../src/app.ts';
import { freshDatabase, HOST, openShop, SHOP_ORIGIN } from './shop.ts';

describe('over the limit', () => {
  freshDatabase();

  it.each([
    ['a review', 'POST', () => '', { productId: 'mug', rating: 5 }],
    ['an edit', 'PATCH', (id: string) => `/${id}`, { rating: 5 }],
    ['a vote', 'POST', (id: string) => `/${id}/vote`, { helpful: true }],
    ['a report', 'POST', (id: string) => `/${id}/report`, { reason: 'spam' }],
  ])('%s has to wait, and the sender is told how long', async (_, method, path, body) => {
    const shop = await openShop();
    await shop.admin('/settings', { method: 'PATCH', body: { unverifiedReviews: true } });
    const { review, manageToken } = await shop.buyAndReview('mug');
    const counted: string[] = [];
    const limit = async ({ key }: RateLimitOptions) => ({ success: counted.push(key) < 2 });
    const send = () =>
      createApp().fetch(
        new Request(`${HOST}/v1/shops/${shop.id}/reviews${path(review.id)}`, {
          method,
          headers: {
            Origin: SHOP_ORIGIN,
            'Content-Type': 'application/json',
            'CF-Connecting-IP': '203.0.113.7',
            Authorization: `Bearer ${manageToken}`,
          },
          body: JSON.stringify(body),
        }),
        { ...env, VOUCH_RATE_LIMIT: 'on', WRITE_LIMIT: { limit } },
        createExecutionContext(),
      );
    expect((await send()).status).toBeLessThan(300);
    const late = await send();
    expect([late.status, (await late.json<Problem>()).code]).toEqual([429, 'rate_limited']);
    expect(Number(late.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(new Set(counted).size).toBe(1);
  });
});
