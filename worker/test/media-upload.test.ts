/** Uploads: photos and videos are taken in clean or not at all. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { MediaUploaded, Problem } from '@vouch/contract';
import { call, firstReview, freshDatabase, openShop, type TestShop } from './shop.ts';
import {
  asText,
  download,
  expectRefusal,
  formOf,
  rows,
  sample,
  stored,
  upload,
  type Draft,
} from './uploads.ts';

const SECRET = 'Planted: 47.3769 N';

describe('an upload', () => {
  freshDatabase();

  it.each([
    ['jpeg', 'image/jpeg', 48, 32],
    ['turned', 'image/jpeg', 32, 48],
    ['png', 'image/png', 48, 32],
    ['webp', 'image/webp', 48, 32],
    ['mp4', 'video/mp4', 64, 48],
    ['mp4WithPlaces', 'video/mp4', 64, 48],
    ['webm', 'video/webm', 64, 48],
  ])('of a %s with its place in it is kept without it, as what it is', async (name, type, width, height) => {
    const shop = await openShop();
    const token = await shop.token('1', ['mug']);
    expect(asText(sample(name))).toContain(SECRET);
    // What it is named and declared as does not count.
    const answer = await upload(shop, { token, file: sample(name), fileName: 'a.jpg', type: 'image/jpeg' });
    expect(answer.status, answer.text).toBe(201);
    const { id } = answer.body;
    expect(answer.body).toEqual({ id, url: `https://vouch.test/v1/shops/demo/media/${id}`, width, height });
    expect(await stored()).toEqual([`demo/${id}/original`]);
    const object = await env.MEDIA.get(`demo/${id}/original`);
    expect(object!.httpMetadata!.contentType).toBe(type);
    expect(asText(await object!.bytes())).not.toMatch(/Planted|47\.37|GPS|<script/);
  });

  it('of a turned PNG lies as it was taken', async () => {
    const shop = await openShop();
    const answer = await upload(shop, { token: await shop.token('1', ['mug']), file: sample('turnedPng') });
    expect(answer.body).toMatchObject({ width: 32, height: 48 });
    const kept = asText(await (await env.MEDIA.get(`demo/${answer.body.id}/original`))!.bytes());
    expect(kept).toContain('eXIfMM\0*');
  });

  it('keeps thumbnails, cleaned, the smallest first', async () => {
    const shop = await openShop();
    const token = await shop.token('1', ['mug']);
    const thumbnails = [sample('png'), sample('turned')];
    const { status, body } = await upload(shop, { token, file: sample('jpeg'), thumbnails });
    expect(status).toBe(201);
    expect(await stored()).toEqual([`demo/${body.id}/32`, `demo/${body.id}/48`, `demo/${body.id}/original`]);
    for (const key of await stored())
      expect(asText(await (await env.MEDIA.get(key))!.bytes()), key).not.toContain(SECRET);
    await shop.submit({ token, mediaIds: [body.id] });
    const { media } = await firstReview(shop);
    expect(media[0]!.thumbnails).toEqual([
      { url: `${body.url}/32`, width: 32, height: 48 },
      { url: `${body.url}/48`, width: 48, height: 32 },
    ]);
    const small = await download(media[0]!.thumbnails[1]!.url);
    expect([small.status, small.headers.get('Content-Type')]).toEqual([200, 'image/png']);
    expect((await download(`${body.url}/47`)).status).toBe(404);
    expect((await download(`${body.url}/original`)).status).toBe(404);
  });

  it.each([
    [
      'an SVG with a script',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      415,
      'unsupported_media_type',
      /JPEG, PNG or WebP/,
    ],
    ['HTML', '<!doctype html><script>alert(1)</script>', 415, 'unsupported_media_type', /JPEG, PNG or WebP/],
    ['a GIF', 'GIF89a\x01\x00\x01\x00', 415, 'unsupported_media_type', /JPEG, PNG or WebP/],
    ['60 megapixels', sample('megapixels60'), 422, 'validation_failed', /50 megapixels/],
    ['half a photo', sample('jpeg').subarray(0, 400), 422, 'validation_failed', /damaged/],
    ['nothing', '', 415, 'unsupported_media_type', /JPEG, PNG or WebP/],
  ] as const)(
    'of %s is refused in plain words, and nothing stays',
    async (_, file, status, code, sentence) => {
      const shop = await openShop();
      const token = await shop.token('1', ['mug']);
      await expectRefusal(await upload(shop, { token, file }), status, code, sentence);
      // Nor is a place taken.
      for (let count = 0; count < 5; count++)
        expect((await upload(shop, { token, file: sample('png') })).status).toBe(201);
    },
  );

  it.each<[string, (photo: Uint8Array<ArrayBuffer>) => Draft, RegExp]>([
    ['a thumbnail that is a video', (file) => ({ file, thumbnails: [sample('webm')] }), /picture/],
    ['a thumbnail that is too wide', (file) => ({ file, thumbnails: [sample('wide')] }), /1,000 pixels/],
    [
      'two thumbnails of one width',
      (file) => ({ file, thumbnails: [sample('png'), sample('webp')] }),
      /width of its own/,
    ],
    [
      'four thumbnails',
      (file) => ({ file, thumbnails: [sample('png'), sample('turned'), sample('mp4'), sample('mp4')] }),
      /./,
    ],
    ['no file', () => ({}), /Choose/],
  ])('with %s is refused', async (_, draft, sentence) => {
    const shop = await openShop();
    const token = await shop.token('1', ['mug']);
    const answer = await upload(shop, { token, ...draft(sample('jpeg')) });
    await expectRefusal(answer, 422, 'validation_failed', sentence);
  });

  it('is a form with its token before the file, one file, and nothing else', async () => {
    const shop = await openShop();
    const token = await shop.token('1', ['mug']);
    const two = formOf({ token, file: sample('png') });
    two.append('file', new File([sample('png')], 'b'));
    await expectRefusal(await upload(shop, two), 422, 'validation_failed', /one file/);
    const more = formOf({ token });
    more.append('rating', '5');
    await expectRefusal(await upload(shop, more), 422, 'validation_failed', /Not a field/);
    const twice = new FormData();
    for (const given of [await shop.token('2', ['mug']), token]) twice.append('token', given);
    twice.append('file', new File([sample('png')], 'a'));
    await expectRefusal(await upload(shop, twice), 422, 'validation_failed', /one token/);
    const late = formOf({ file: sample('png') });
    late.append('token', token);
    expect((await upload(shop, late)).body.code).toBe('token_missing');
    const json = await shop.call<Problem>('/media', { method: 'POST', body: { token } });
    expect(json.body.code).toBe('unsupported_media_type');
    const cut = await shop.call<Problem>('/media', {
      method: 'POST',
      rawBody: '--x\r\nContent-Disposition: form-data; name="token"\r\n\r\nabc',
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    });
    expect([cut.status, cut.body.code]).toEqual([400, 'validation_failed']);
  });
});

describe('a large upload', () => {
  freshDatabase();
  const MB = 1_000_000;
  const BOUNDARY = 'form-1a2b';
  const encode = (text: string) => new TextEncoder().encode(text);
  const partHead = (name: string) =>
    encode(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"; filename="x"\r\n\r\n`);

  /** A form that is made while it is sent, and counts how much of it was taken. */
  function sending(token: string, file: Uint8Array, filler: number) {
    let taken = 0;
    function* pieces() {
      yield partHead('token');
      yield encode(`${token}\r\n`);
      yield partHead('file');
      yield file;
      for (; taken < filler; taken += MB) yield new Uint8Array(MB);
      yield encode(`\r\n--${BOUNDARY}--\r\n`);
    }
    const iterator = pieces();
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const { done, value } = iterator.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    });
    return { body, taken: () => taken };
  }

  const send = (shop: TestShop, body: ReadableStream, headers = {}) =>
    shop.call<MediaUploaded & Problem>('/media', {
      method: 'POST',
      rawBody: body,
      headers: { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}`, ...headers },
    });

  /** A video whose last box takes all that follows. */
  const openVideo = () => {
    const mdat = Uint8Array.of(0, 0, 0, 0, ...encode('mdat'));
    return Uint8Array.of(...sample('mp4'), ...mdat);
  };

  it('of a 200 MB video is refused while it comes, whatever its length is said to be', async () => {
    const shop = await openShop();
    for (const headers of [{}, { 'Content-Length': '1000' }]) {
      const video = sending(await shop.token('1', ['mug']), openVideo(), 200 * MB);
      const answer = await send(shop, video.body, headers);
      await expectRefusal(answer, 413, 'payload_too_large', /80 MB at most/);
      expect(video.taken()).toBeLessThan(90 * MB);
    }
  }, 60_000);

  it('that says it is too large is refused before any of it is read', async () => {
    const shop = await openShop();
    const video = sending(await shop.token('1', ['mug']), openVideo(), 200 * MB);
    const answer = await send(shop, video.body, { 'Content-Length': String(200 * MB) });
    expect(answer.body.code).toBe('payload_too_large');
    expect(answer.body.detail).toMatch(/a video 80 MB/);
    expect(video.taken()).toBeLessThan(3 * MB);
  });

  it('of a photo is refused over 20 MB, also when the rest is behind its end', async () => {
    const shop = await openShop();
    const photo = sending(await shop.token('1', ['mug']), sample('jpeg'), 60 * MB);
    await expectRefusal(await send(shop, photo.body), 413, 'payload_too_large', /20 MB at most/);
  }, 30_000);

  it('that breaks off in the middle leaves nothing behind', async () => {
    const shop = await openShop();
    const whole = sending(await shop.token('1', ['mug']), openVideo(), 20 * MB);
    const reader = whole.body.getReader();
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { value } = await reader.read();
        if (whole.taken() < 12 * MB) controller.enqueue(value);
        else controller.close();
      },
    });
    await expectRefusal(await send(shop, body), 400, 'validation_failed', /cut off/);
  }, 30_000);

  it('of a video within the limit is kept in parts, whole', async () => {
    const shop = await openShop();
    const head = openVideo();
    const video = sending(await shop.token('1', ['mug']), head, 23 * MB);
    const answer = await send(shop, video.body);
    expect(answer.status, answer.text).toBe(201);
    const object = await env.MEDIA.head(`demo/${answer.body.id}/original`);
    expect(object!.size).toBe(head.length + 23 * MB);
    expect((await rows())[0]).toMatchObject({ bytes: head.length + 23 * MB, kind: 'video' });
  });
});

describe('the API page', () => {
  it('describes the form', async () => {
    const { body } = await call<{ paths: Record<string, { post?: { requestBody?: { content: object } } }> }>(
      '/openapi.json',
    );
    const content = body.paths['/v1/shops/{shop}/media']!.post!.requestBody!.content;
    expect(JSON.stringify(content)).toMatch(/multipart\/form-data.*token.*file.*thumbnail/);
  });
});
