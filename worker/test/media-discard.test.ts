/** An upload is taken back: its file goes and its place is free, for its uploader alone and before a review has it. */
import { createExecutionContext, createScheduledController } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '@vouch/contract';
import { createApp } from '../src/app.ts';
import worker from '../src/index.ts';
import {
  call,
  firstReview,
  freshDatabase,
  HOST,
  openShop,
  SHOP_ORIGIN,
  type CallOptions,
  type TestShop,
} from './shop.ts';
import { download, rows, sample, stored, upload } from './uploads.ts';

afterEach(() => vi.restoreAllMocks());

function discard(shop: TestShop, id: string, token?: string, options: CallOptions = {}) {
  const headers = { ...options.headers, ...(token !== undefined && { 'Vouch-Purchase-Token': token }) };
  return shop.call<Problem>(`/media/${id}`, { method: 'DELETE', ...options, headers });
}

const uploaded = async (shop: TestShop, token?: string) =>
  (await upload(shop, { token, file: sample('png'), thumbnails: [sample('turned')] })).body.id;

describe('an upload that is taken back', () => {
  freshDatabase();

  it('is gone, and its place is free at once', async () => {
    const shop = await openShop();
    const token = await shop.token('1', ['mug']);
    const ids: string[] = [];
    for (let count = 0; count < 5; count++) ids.push(await uploaded(shop, token));
    expect((await upload(shop, { token, file: sample('png') })).status).toBe(409);
    const answer = await discard(shop, ids[2]!, token);
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect((await stored()).some((key) => key.includes(ids[2]!))).toBe(false);
    expect((await rows()).map(({ id }) => id)).not.toContain(ids[2]);
    expect((await upload(shop, { token, file: sample('png') })).status).toBe(201);
    expect((await discard(shop, ids[2]!, token)).body.code).toBe('not_found');
    const refused = await shop.submit({ token, mediaIds: [ids[2]!] });
    expect(refused.body.errors?.[0]?.path).toBe('mediaIds.0');
    expect((await shop.submit({ token, mediaIds: [ids[0]!] })).status).toBe(201);
  });

  it('needs the proof that it was uploaded with', async () => {
    const shop = await openShop();
    const other = await openShop('other');
    const token = await shop.token('1', ['mug']);
    const id = await uploaded(shop, token);
    const bad: [string | undefined, string][] = [
      [undefined, 'token_missing'],
      ['no token at all', 'token_invalid'],
      [await other.token('1', ['mug']), 'token_wrong_shop'],
      [await shop.token('2', ['mug']), 'not_found'],
    ];
    for (const [given, code] of bad) expect((await discard(shop, id, given)).body.code, code).toBe(code);
    expect((await discard(other, id, await other.token('1', ['mug']))).body.code).toBe('not_found');
    for (const origin of ['https://evil.test', 'null'])
      expect((await discard(shop, id, token, { origin })).body.code).toBe('origin_not_allowed');
    expect(await stored()).toHaveLength(2);
    expect((await discard(shop, id, token, { origin: null })).status).toBe(204);
    expect([await stored(), await rows()]).toEqual([[], []]);
  });

  it('without a token is of who sent it, from the same address', async () => {
    const shop = await openShop();
    await shop.admin('/settings', { method: 'PATCH', body: { unverifiedReviews: true } });
    const id = await uploaded(shop);
    const elsewhere = { headers: { 'CF-Connecting-IP': '198.51.100.1' } };
    expect((await discard(shop, id, undefined, elsewhere)).body.code).toBe('not_found');
    expect((await discard(shop, id, await shop.token('1', ['mug']))).body.code).toBe('not_found');
    expect((await discard(shop, id)).status).toBe(204);
  });

  it('is in no review: what is in one stays, whoever asks', async () => {
    const shop = await openShop();
    const token = await shop.token('1', ['mug', 'cup']);
    const id = await uploaded(shop, token);
    await shop.submit({ token, productId: 'mug', mediaIds: [id] });
    expect((await discard(shop, id, token)).body.code).toBe('not_found');
    const { media } = await firstReview(shop);
    expect((await download(media[0]!.url)).status).toBe(200);
  });

  it('is in the review or gone, never both, when both are asked for at the same moment', async () => {
    const shop = await openShop();
    for (let round = 0; round < 5; round++) {
      const token = await shop.token(`order-${round}`, ['mug', 'cup']);
      const id = await uploaded(shop, token);
      const [sent, taken] = await Promise.all([
        shop.submit({ token, productId: 'mug', mediaIds: [id] }),
        discard(shop, id, token),
      ]);
      expect([sent.status, taken.status].toSorted((a, b) => a - b)).toEqual(
        sent.status === 201 ? [201, 404] : [204, 422],
      );
      expect((await stored()).some((key) => key.includes(id))).toBe(sent.status === 201);
    }
  });

  /** The same request to a Worker with other bindings. */
  const discardWith = (bindings: object, shop: TestShop, id: string, token: string) =>
    createApp().fetch(
      new Request(`${HOST}/v1/shops/${shop.id}/media/${id}`, {
        method: 'DELETE',
        headers: { Origin: SHOP_ORIGIN, 'Vouch-Purchase-Token': token },
      }),
      { ...env, ...bindings },
      createExecutionContext(),
    );

  it('and breaks off in the middle is nobody’s, and swept away', async () => {
    const shop = await openShop();
    const token = await shop.token('1', ['mug']);
    const id = await uploaded(shop, token);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const away = { MEDIA: { list: () => Promise.reject(new Error('away')) } };
    expect((await discardWith(away, shop, id, token)).status).toBe(500);
    expect(await stored()).toHaveLength(2);
    expect((await shop.submit({ token, mediaIds: [id] })).status).toBe(422);
    await worker.scheduled(createScheduledController(), env);
    expect([await stored(), await rows()]).toEqual([[], []]);
  });

  it('counts as a write', async () => {
    const shop = await openShop();
    const token = await shop.token('1', ['mug']);
    const ids = [await uploaded(shop, token), await uploaded(shop, token)];
    let count = 0;
    const limits = {
      VOUCH_RATE_LIMIT: 'on',
      WRITE_LIMIT: { limit: async () => ({ success: count++ < 1 }) },
    };
    const answers = [];
    for (const id of ids) answers.push((await discardWith(limits, shop, id, token)).status);
    expect(answers).toEqual([204, 429]);
    expect(await rows()).toHaveLength(1);
  });

  it('may be asked for by the shop’s page', async () => {
    await openShop();
    const { headers, status } = await call('/v1/shops/demo/media/x', {
      method: 'OPTIONS',
      headers: {
        'Access-Control-Request-Method': 'DELETE',
        'Access-Control-Request-Headers': 'vouch-purchase-token',
      },
    });
    expect(status).toBe(204);
    expect(headers.get('Access-Control-Allow-Origin')).toBe(SHOP_ORIGIN);
    expect(headers.get('Access-Control-Allow-Methods')).toContain('DELETE');
    expect(headers.get('Access-Control-Allow-Headers')).toContain('Vouch-Purchase-Token');
  });
});
