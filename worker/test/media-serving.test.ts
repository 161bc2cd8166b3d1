/** Photos and videos are shown with their review, as nothing but what they are, and go with it. */
import { createScheduledController } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OwnReview } from '@vouch/contract';
import worker from '../src/index.ts';
import { as, freshDatabase, openShop, type TestShop } from './shop.ts';
import { download, rows, sample, stored, upload } from './uploads.ts';

const DAY = 24 * 60 * 60 * 1_000;

async function sweepAfter(milliseconds: number): Promise<void> {
  const later = Date.now() + milliseconds;
  vi.spyOn(Date, 'now').mockReturnValue(later);
  await worker.scheduled(createScheduledController(), env);
  vi.restoreAllMocks();
}

/** A review with one photo, waiting to be looked at or published. */
async function reviewWithPhoto(shop: TestShop, words = 'Holds tea.') {
  const token = await shop.token(crypto.randomUUID(), ['mug']);
  const photo = await upload(shop, { token, file: sample('jpeg'), thumbnails: [sample('webp')] });
  expect(photo.text).toContain('"id"');
  const { id } = photo.body;
  const submitted = await shop.submit({ token, body: words, mediaIds: [id], mediaAlts: { [id]: 'My mug' } });
  expect(submitted.status, submitted.text).toBe(201);
  return { ...submitted.body, media: photo.body };
}

afterEach(() => vi.restoreAllMocks());

describe('a photo is shown', () => {
  freshDatabase();

  it('to everybody once its review is published, as nothing but a photo', async () => {
    const shop = await openShop();
    const { media } = await reviewWithPhoto(shop);
    const { status, headers, bytes } = await download(media.url, { Origin: 'https://anywhere.test' });
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'content-disposition': 'inline; filename="photo.jpg"',
      'content-security-policy': "sandbox; default-src 'none'; media-src 'self'",
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
    });
    expect([...bytes.subarray(0, 2), ...bytes.subarray(-2)]).toEqual([0xff, 0xd8, 0xff, 0xd9]);
    const again = await download(media.url, { 'If-None-Match': headers.get('ETag')! });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  it("before that to the shop's people alone, whom no cache may keep it from", async () => {
    const shop = await openShop();
    const other = await openShop('other');
    const { review, media } = await reviewWithPhoto(shop, 'Write to me at kim@example.com');
    expect(review.status).toBe('pending');
    const see = (key?: string) => download(media.url, key ? { Authorization: `Bearer ${key}` } : {});
    expect((await see()).status).toBe(404);
    expect((await see(other.key)).status).toBe(404);
    expect((await see('vouch_sk_made-up')).status).toBe(404);
    const seen = await see(shop.key);
    expect([seen.status, seen.headers.get('Cache-Control')]).toEqual([200, 'private, no-store']);
    expect((await download(`${media.url}/48`)).status).toBe(404);
    expect((await download(media.url.replace('/demo/', '/other/'))).status).toBe(404);

    await shop.admin(`/reviews/${review.id}/decision`, { method: 'POST', body: { decision: 'publish' } });
    expect((await see()).status).toBe(200);
  });

  it('nor is one that waits for its review, or a broken path', async () => {
    const shop = await openShop();
    const { body } = await upload(shop, { token: await shop.token('1', ['mug']), file: sample('png') });
    for (const path of [
      body.url,
      '/v1/shops/demo/media/nothing',
      '/v1/shops/nowhere/media/x',
      `${body.url}/0`,
      `${body.url}/-1`,
      `${body.url}/..%2foriginal`,
    ])
      expect((await download(path)).status, path).toBe(404);
  });

  it('in ranges, as video players ask', async () => {
    const shop = await openShop();
    const token = await shop.token('1', ['mug']);
    const { id, url } = (await upload(shop, { token, file: sample('mp4') })).body;
    await shop.submit({ token, mediaIds: [id] });
    const whole = (await download(url)).bytes;
    const size = whole.length;
    const range = async (value: string) => {
      const { status, headers, bytes } = await download(url, { Range: value });
      return { status, range: headers.get('Content-Range'), bytes };
    };
    expect(await range('bytes=0-99')).toEqual({
      status: 206,
      range: `bytes 0-99/${size}`,
      bytes: whole.slice(0, 100),
    });
    expect(await range('bytes=100-')).toEqual({
      status: 206,
      range: `bytes 100-${size - 1}/${size}`,
      bytes: whole.slice(100),
    });
    expect(await range('bytes=-10')).toEqual({
      status: 206,
      range: `bytes ${size - 10}-${size - 1}/${size}`,
      bytes: whole.slice(-10),
    });
    expect((await range('bytes=0-999999')).bytes).toEqual(whole);
    for (const nonsense of ['bytes=5-2', 'bytes=a-b', 'bytes=0-1,3-4', 'lines=0-1', 'bytes=-'])
      expect((await range(nonsense)).status, nonsense).toBe(200);
    for (const beyond of [`bytes=${size}-`, 'bytes=-0'])
      expect(await range(beyond)).toMatchObject({ status: 416, range: `bytes */${size}` });
  });
});

describe('a photo goes', () => {
  freshDatabase();

  it('a day after it was uploaded and put into no review', async () => {
    const shop = await openShop();
    const token = await shop.token('1', ['mug']);
    await upload(shop, { token, file: sample('png'), thumbnails: [sample('turned')] });
    const { media } = await reviewWithPhoto(shop);
    await sweepAfter(DAY - 60_000);
    expect(await stored()).toHaveLength(4);
    await sweepAfter(DAY + 60_000);
    expect(await stored()).toEqual([`demo/${media.id}/48`, `demo/${media.id}/original`]);
    expect(await rows()).toHaveLength(1);
    expect((await download(media.url)).status).toBe(200);
  });

  it('with its review when the author takes it back: at once from view, then from the bucket', async () => {
    const shop = await openShop();
    const { review, manageToken, media } = await reviewWithPhoto(shop);
    await shop.call(`/reviews/${review.id}`, {
      method: 'DELETE',
      ...as(manageToken),
    });
    expect((await download(media.url)).status).toBe(404);
    await sweepAfter(1_000);
    expect([await stored(), await rows()]).toEqual([[], []]);
  });

  it('from view when its review is refused, for good after half a year, and comes back with it before', async () => {
    const shop = await openShop();
    const { review, manageToken, media } = await reviewWithPhoto(shop);
    const decide = (body: object) => shop.admin(`/reviews/${review.id}/decision`, { method: 'POST', body });
    const refuse = { decision: 'refuse', reason: 'off_topic' };
    await decide(refuse);
    expect((await download(media.url)).status).toBe(404);
    await sweepAfter(30 * DAY);
    await decide({ decision: 'publish' });
    await sweepAfter(300 * DAY);
    expect((await download(media.url)).status).toBe(200);
    await decide(refuse);
    await sweepAfter(190 * DAY);
    expect([await stored(), await rows()]).toEqual([[], []]);
    const own = await shop.call<OwnReview>(`/reviews/${review.id}`, {
      ...as(manageToken),
    });
    expect(own.body.review.media).toEqual([]);
  });

  it('in the next round when the bucket did not answer in this one', async () => {
    const shop = await openShop();
    await upload(shop, { token: await shop.token('1', ['mug']), file: sample('png') });
    vi.spyOn(env.MEDIA, 'delete').mockRejectedValueOnce(new Error('The bucket is away.'));
    await expect(sweepAfter(2 * DAY)).rejects.toThrow('away');
    vi.restoreAllMocks();
    expect([(await stored()).length, (await rows()).length]).toEqual([1, 1]);
    await sweepAfter(2 * DAY);
    expect([await stored(), await rows()]).toEqual([[], []]);
  });
});
