/** Photos and videos in Cloudflare R2. Keys begin with the shop; what belongs to one upload is one folder. */
import { blank } from '@vouch/media';
import type { MediaFileName, MediaFiles } from '../../domain/ports.ts';

/** R2 takes streams of unknown length in parts: all but the last of one size, 5 MiB at least. */
const PART_BYTES = 5 * 1024 * 1024;

export function createR2MediaFiles(bucket: R2Bucket): MediaFiles {
  async function put(name: MediaFileName, type: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
    const key = keyOf(name);
    const options: R2PutOptions & R2MultipartOptions = { httpMetadata: { contentType: type } };
    const parts = inParts(bytes);
    const first = await parts.next();
    const start = first.value ?? new Uint8Array(0);
    if (first.done || start.length < PART_BYTES) {
      await bucket.put(key, start, options);
      return start.length;
    }
    return putInParts(await bucket.createMultipartUpload(key, options), start, parts);
  }

  return {
    put,

    async blank(name, type, stretches) {
      const object = await bucket.get(keyOf(name));
      // It is read to its end before the new one takes its place.
      if (object) await put(name, type, blank(object.body, stretches));
    },

    async get(name, range) {
      const object = await bucket.get(keyOf(name), range ? { range } : {});
      return object?.body ?? null;
    },

    async remove(shopId, mediaId) {
      const { objects } = await bucket.list({ prefix: folderOf(shopId, mediaId) });
      if (objects.length > 0) await bucket.delete(objects.map(({ key }) => key));
    },
  };
}

const folderOf = (shopId: string, mediaId: string) => `${shopId}/${mediaId}/`;

function keyOf({ shopId, mediaId, width }: MediaFileName): string {
  return folderOf(shopId, mediaId) + (width === null ? 'original' : String(width));
}

/** Answers how many bytes went in. Of an upload that does not come to its end nothing stays. */
async function putInParts(
  upload: R2MultipartUpload,
  first: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): Promise<number> {
  try {
    const sent = [await upload.uploadPart(1, first)];
    let size = first.length;
    for await (const part of rest) {
      sent.push(await upload.uploadPart(sent.length + 1, part));
      size += part.length;
    }
    await upload.complete(sent);
    return size;
  } catch (error) {
    await upload.abort();
    throw error;
  }
}

/** Pieces of any size as full parts, and a last one that holds the rest. */
async function* inParts(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let part = new Uint8Array(PART_BYTES);
  let filled = 0;
  for await (const piece of bytes) {
    for (let from = 0; from < piece.length;) {
      const taken = piece.subarray(from, from + PART_BYTES - filled);
      part.set(taken, filled);
      filled += taken.length;
      from += taken.length;
      if (filled < PART_BYTES) continue;
      yield part;
      part = new Uint8Array(PART_BYTES);
      filled = 0;
    }
  }
  if (filled > 0) yield part.subarray(0, filled);
}
