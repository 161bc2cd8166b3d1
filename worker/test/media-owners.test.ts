/** Whose uploads they are: who may upload, how often, and which review takes them. */
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AdminReviewDetail, MediaUploaded, OwnReview, Problem } from '@vouch/contract';
import { generateSigningKey } from '@vouch/purchase-token';
import { as, firstReview, freshDatabase, openShop } from './shop.ts';
import { rows, sample, stored, upload, type Draft } from './uploads.ts';

const DAY = 24 * 60 * 60 * 1_000;

afterEach(() => vi.restoreAllMocks());

describe('who may upload', () => {
  freshDatabase();

  it('is a buyer, with the refusals of a submit', async () => {
    const shop = await openShop();
    const other = await openShop('other');
    const forged = await generateSigningKey('EdDSA', 'test-key');
    const bad: [string | undefined, string][] = [
      [undefined, 'token_missing'],
      ['no token at all', 'token_invalid'],
      ['x'.repeat(20_000), 'token_invalid'],
      [await shop.token('1', ['mug'], { key: forged.privateKey }), 'token_invalid'],
      [await shop.token('1', ['mug'], { now: new Date(Date.now() - 181 * DAY) }), 'token_expired'],
      [await other.token('1', ['mug']), 'token_wrong_shop'],
    ];
    for (const [token, code] of bad) {
      const answer = await upload(shop, { token, file: sample('png') });
      expect(answer.body.code, code).toBe(code);
    }
    const used = await shop.token('7', ['mug']);
    await shop.submit({ token: used });
    expect((await upload(shop, { token: used, file: sample('png') })).body.code).toBe('token_used');
    const revoked = await shop.token('8', ['mug']);
    await shop.admin('/signing-keys/test-key', { method: 'DELETE' });
    expect((await upload(shop, { token: revoked, file: sample('png') })).body.code).toBe('token_revoked');
    expect([await stored(), await rows()]).toEqual([[], []]);
  });

  it("comes from the shop's website, or is a server with a token", async () => {
    const shop = await openShop();
    const token = await shop.token('1', ['mug']);
    const from = (origin: string | null, draft: Draft) =>
      upload(shop, { file: sample('png'), ...draft }, { origin });
    expect((await from('https://evil.test', { token })).body.code).toBe('origin_not_allowed');
    expect((await from('null', { token })).body.code).toBe('origin_not_allowed');
    expect((await from(null, { token })).status).toBe(201);
    await shop.admin('/settings', { method: 'PATCH', body: { unverifiedReviews: true } });
    expect((await from(null, {})).body.code).toBe('token_missing');
  });

  it('uploads five times a token, also at the same moment, and no sixth time', async () => {
    const shop = await openShop();
    const token = await shop.token('1', ['mug']);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => upload(shop, { token, file: sample('png') })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      ...Array<number>(5).fill(201),
      ...Array<number>(3).fill(409),
    ]);
    const refusal = answers.find(({ status }) => status === 409)!;
    expect(refusal.body.detail).toMatch(/5 photos and videos/);
    expect(await stored()).toHaveLength(5);
    expect((await upload(shop, { token: await shop.token('2', ['mug']), file: sample('png') })).status).toBe(
      201,
    );
  });

  it('has a place back that an upload broke off in', async () => {
    const shop = await openShop();
    const token = await shop.token('1', ['mug']);
    for (let count = 0; count < 5; count++) await upload(shop, { token, file: sample('png') });
    await env.DB.prepare('update media set type = null where slot = 3').run();
    expect((await upload(shop, { token, file: sample('png') })).status).toBe(409);
    const later = Date.now() + 16 * 60 * 1_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    expect((await upload(shop, { token, file: sample('png') })).status).toBe(201);
    expect((await upload(shop, { token, file: sample('png') })).status).toBe(409);
  });

  it('may have no token where the shop allows it, and then submits from the same address', async () => {
    const shop = await openShop();
    await shop.admin('/settings', { method: 'PATCH', body: { unverifiedReviews: true } });
    await shop.admin('/products/mug', { method: 'PUT', body: {} });
    const { status, body } = await upload(shop, { file: sample('png') });
    expect(status).toBe(201);
    const elsewhere = { method: 'POST', headers: { 'CF-Connecting-IP': '198.51.100.1' } };
    const draft = { productId: 'mug', rating: 4, author: { name: 'Kim' }, mediaIds: [body.id] };
    const stranger = await shop.call<Problem>('/reviews', { ...elsewhere, body: draft });
    expect(stranger.body.errors?.[0]?.path).toBe('mediaIds.0');
    const { review, manageToken } = (await shop.submit({ mediaIds: [body.id] })).body;
    // A person looks at it first, and sees why.
    expect(review.status).toBe('pending');
    const waiting = (await shop.admin<AdminReviewDetail>(`/reviews/${review.id}`)).body;
    expect(waiting.findings).toMatchObject([{ kind: 'unverified_media', field: 'media' }]);
    expect(waiting.review.media[0]!.id).toBe(body.id);
    // An edit does not bring it past that person.
    const edited = await shop.call<OwnReview>(`/reviews/${review.id}`, {
      method: 'PATCH',
      ...as(manageToken),
      body: { body: 'Holds coffee, too.' },
    });
    expect(edited.body.status).toBe('pending');
  });
});

describe('a review takes uploads', () => {
  freshDatabase();

  it('in the order and with the descriptions that its writer gave', async () => {
    const shop = await openShop();
    const token = await shop.token('1', ['mug']);
    const uploads: MediaUploaded[] = [];
    for (const name of ['png', 'mp4', 'webp'])
      uploads.push((await upload(shop, { token, file: sample(name) })).body);
    const [png, mp4, webp] = uploads as [MediaUploaded, MediaUploaded, MediaUploaded];
    const mediaAlts = { [webp.id]: 'A mug <b>', [png.id]: '' };
    expect((await shop.submit({ token, mediaIds: [webp.id, mp4.id, png.id], mediaAlts })).status).toBe(201);
    expect((await firstReview(shop)).media).toEqual([
      { ...webp, kind: 'photo', alt: 'A mug <b>', thumbnails: [] },
      { ...mp4, kind: 'video', alt: null, thumbnails: [] },
      { ...png, kind: 'photo', alt: null, thumbnails: [] },
    ]);
  });

  it('and what the writer says of them is moderated as all words are', async () => {
    const shop = await openShop();
    const token = await shop.token('1', ['mug']);
    const { id } = (await upload(shop, { token, file: sample('png') })).body;
    const mediaAlts = { [id]: 'Buy mugs at https://spam.example/now' };
    const { review, manageToken } = (await shop.submit({ token, mediaIds: [id], mediaAlts })).body;
    const path = `/reviews/${review.id}`;
    const seen = async () => (await shop.admin<AdminReviewDetail>(path)).body;
    const spam = { status: 'pending', findings: [{ kind: 'link', field: `mediaAlts.${id}`, start: 12 }] };
    expect(await seen()).toMatchObject(spam);
    // Other words beside it change nothing of that.
    await shop.call(path, { method: 'PATCH', body: { title: 'Again' }, ...as(manageToken) });
    expect(await seen()).toMatchObject(spam);
  });

  it('of its own token alone, each once, and none that is gone', async () => {
    const shop = await openShop();
    const [token, otherToken] = [await shop.token('1', ['mug']), await shop.token('2', ['mug'])];
    const mine = (await upload(shop, { token, file: sample('png') })).body.id;
    const theirs = (await upload(shop, { token: otherToken, file: sample('png') })).body.id;
    const other = await openShop('other');
    const foreign = (await upload(other, { token: await other.token('1', ['mug']), file: sample('png') }))
      .body.id;
    const paths = async (mediaIds: string[]) => {
      const { status, body } = await shop.submit({ token, mediaIds });
      return [status, body.code, ...(body.errors ?? []).map(({ path }) => path)];
    };
    const refusal = [422, 'validation_failed'];
    expect(await paths([theirs])).toEqual([...refusal, 'mediaIds.0']);
    expect(await paths([mine, foreign])).toEqual([...refusal, 'mediaIds.1']);
    expect(await paths([mine, mine])).toEqual([...refusal, 'mediaIds.1']);
    expect(await paths([mine, 'nothing', theirs])).toEqual([...refusal, 'mediaIds.1', 'mediaIds.2']);
    expect((await shop.submit({ token, mediaIds: [mine] })).status).toBe(201);
  });

  it('that no other review has, even when two ask at the same moment', async () => {
    const shop = await openShop();
    const token = await shop.token('1', ['mug', 'cup', 'jug']);
    const { id } = (await upload(shop, { token, file: sample('png') })).body;
    const answers = await Promise.all(
      ['mug', 'cup', 'jug'].map((productId) => shop.submit({ token, productId, mediaIds: [id] })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422, 422]);
    // What was refused left nothing behind: the purchase can still be reviewed.
    const refused = ['mug', 'cup', 'jug'].filter((_, at) => answers[at]!.status === 422);
    for (const productId of refused) expect((await shop.submit({ token, productId })).status).toBe(201);
  });

  it('and frees their places for the next product of the same order', async () => {
    const shop = await openShop();
    const token = await shop.token('1', ['mug', 'cup']);
    const five = [];
    for (let count = 0; count < 5; count++)
      five.push((await upload(shop, { token, file: sample('png') })).body.id);
    expect((await shop.submit({ token, productId: 'mug', mediaIds: five })).status).toBe(201);
    expect((await upload(shop, { token, file: sample('png') })).status).toBe(201);
  });
});
