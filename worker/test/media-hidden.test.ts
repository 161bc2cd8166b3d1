/** Files that hold another file: refused, and nothing of them stays. What belongs beside a picture is dropped. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { freshDatabase, openShop } from './shop.ts';
import { asText, expectRefusal, fromBase64, rows, sample, stored, upload } from './uploads.ts';

describe('an upload', () => {
  freshDatabase();

  it.each(Object.keys(env.TWO_IN_ONE))('of %s is refused in plain words, and nothing stays', async (name) => {
    const shop = await openShop();
    const token = await shop.token('1', ['mug']);
    const answer = await upload(shop, { token, file: fromBase64(env.TWO_IN_ONE[name]!) });
    await expectRefusal(answer, 422, 'validation_failed', /Another file is hidden/);
    expect(answer.body.errors).toMatchObject([{ path: 'file' }]);
  });

  it.each(Object.keys(env.ORDINARY))('of %s is kept, the picture alone', async (name) => {
    const shop = await openShop();
    const file = fromBase64(env.ORDINARY[name]!);
    const answer = await upload(shop, { token: await shop.token('1', ['mug']), file });
    expect(answer.status, answer.text).toBe(201);
    const kept = await (await env.MEDIA.get(`demo/${answer.body.id}/original`))!.bytes();
    expect(asText(kept)).not.toMatch(/SEFT|ftyp|MPF|xmpmeta|plist|jumb|Apple|Photoshop|Software/);
    // One picture, and its end is the file's.
    expect(asText(kept).match(/\xff\xd8\xff|PNG\r\n/g)).toHaveLength(1);
    expect(asText(kept)).toMatch(/(?:\xff\xd9|IEND....)$/s);
  });

  it('with another file in a thumbnail takes the photo with it', async () => {
    const shop = await openShop();
    const token = await shop.token('1', ['mug']);
    const thumbnails = [fromBase64(env.TWO_IN_ONE['a PNG with a script in a text chunk']!)];
    const answer = await upload(shop, { token, file: sample('jpeg'), thumbnails });
    expect(answer.status).toBe(422);
    expect([await stored(), await rows()]).toEqual([[], []]);
  });
});
