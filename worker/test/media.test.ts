/** Photos and videos: taken in clean or not at all, shown with their review and gone with it. */
import { createScheduledController } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type {
  AdminReviewDetail,
  MediaUploaded,
  OwnReview,
  Problem,
  ProductPage,
  Review,
} from '@vouch/contract';
import { generateSigningKey } from '@vouch/purchase-token';
import worker from '../src/index.ts';
import { call, freshDatabase, openShop, type Answer, type TestShop } from './shop.ts';
import { asText, download, formOf, rows, sample, stored, upload, type Draft } from './uploads.ts';

const DAY = 24 * 60 * 60 * 1_000;
const SECRET = 'Planted: 47.3769 N';

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

async function firstReview(shop: TestShop): Promise<Review> {
  return (await shop.call<ProductPage>('/products/mug')).body.reviews.items[0]!;
}

/** Refused with a sentence, and nothing of it stayed. */
async function expectRefusal(answer: Answer<Problem>, status: number, code: string, sentence: RegExp) {
  expect([answer.status, answer.body.code], answer.text).toEqual([status, code]);
  expect(answer.body.detail).toMatch(sentence);
  expect(await stored()).toEqual([]);
  expect(await rows()).toEqual([]);
}

afterEach(() => vi.restoreAllMocks());

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
    ['a photo that is an archive, too', sample('zipJpeg'), 422, 'validation_failed', /Choose another/],
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

  it('of a photo with HTML and an archive behind its end is kept without them', async () => {
    const shop = await openShop();
    const tail = new TextEncoder().encode('<html><script>alert(1)</script>PK\x05\x06');
    const file = new Blob([sample('jpeg'), tail]);
    const { body } = await upload(shop, {
      token: await shop.token('1', ['mug']),
      file: await file.arrayBuffer(),
    });
    const bytes = await (await env.MEDIA.get(`demo/${body.id}/original`))!.bytes();
    for (const planted of ['script', 'PK\x03', 'PK\x05']) expect(asText(bytes)).not.toContain(planted);
    expect([...bytes.subarray(-2)]).toEqual([0xff, 0xd9]);
  });

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
        if (whole.taken() < 12 * MB) controller.enqueue(value!);
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
      headers: { Authorization: `Bearer ${manageToken}` },
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
    const { review } = (await shop.submit({ token, mediaIds: [id], mediaAlts })).body;
    expect(review.status).toBe('pending');
    const { findings } = (await shop.admin<AdminReviewDetail>(`/reviews/${review.id}`)).body;
    expect(findings).toMatchObject([{ kind: 'link', field: `mediaAlts.${id}`, start: 12 }]);
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
      'content-security-policy': "sandbox; default-src 'none'",
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
      headers: { Authorization: `Bearer ${manageToken}` },
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
      headers: { Authorization: `Bearer ${manageToken}` },
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

describe('the API page', () => {
  it('describes the form', async () => {
    const { body } = await call<{ paths: Record<string, { post?: { requestBody?: { content: object } } }> }>(
      '/openapi.json',
    );
    const content = body.paths['/v1/shops/{shop}/media']!.post!.requestBody!.content;
    expect(JSON.stringify(content)).toMatch(/multipart\/form-data.*token.*file.*thumbnail/);
  });
});
