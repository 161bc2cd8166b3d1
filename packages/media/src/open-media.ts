/** From the first bytes to a type, and from there to clean bytes and a size. What a file is named does not count. */
import { ByteReader, type Chunks } from './byte-reader.ts';
import { refuseHiddenFiles } from './hidden-file.ts';
import { cleanJpeg, isJpeg } from './jpeg.ts';
import { MediaError, broken } from './media-error.ts';
import { cleanMp4, isMp4 } from './mp4.ts';
import type { Size } from './pixels.ts';
import { cleanPng, isPng } from './png.ts';
import type { Stretch } from './sample-stretches.ts';
import { cleanWebm, isWebm } from './webm.ts';
import { cleanWebp, isWebp } from './webp.ts';

export type { Size, Stretch };

interface Format {
  kind: 'photo' | 'video';
  type: string;
  is(head: Uint8Array): boolean;
  clean(reader: ByteReader, maxPixels: number): AsyncGenerator<Uint8Array, Size & { leftover?: Stretch[] }>;
}

/** QuickTime goes by the name of MP4, which is what browsers play it as. */
const FORMATS = [
  { kind: 'photo', type: 'image/jpeg', is: isJpeg, clean: cleanJpeg },
  { kind: 'photo', type: 'image/png', is: isPng, clean: cleanPng },
  { kind: 'photo', type: 'image/webp', is: isWebp, clean: cleanWebp },
  { kind: 'video', type: 'video/mp4', is: isMp4, clean: cleanMp4 },
  { kind: 'video', type: 'video/webm', is: isWebm, clean: cleanWebm },
] as const satisfies Format[];

export type MediaType = (typeof FORMATS)[number]['type'];

/** Enough to tell every format by. */
const HEAD_BYTES = 16;

export interface MediaFile {
  kind: 'photo' | 'video';
  type: MediaType;
  /**
   * The cleaned bytes, once: never more of them than came in. All of the file is read for them. Reading throws
   * `MediaError` where the file is at fault.
   */
  bytes: AsyncGenerator<Uint8Array>;
  /** How large the picture is, once the bytes have been read. */
  size(): Size;
  /**
   * Stretches of the cleaned bytes of which was known too late that they are metadata: to be filled with zeros where the
   * bytes have been put. They may overlap, and reach beyond the end.
   */
  leftover(): readonly Stretch[];
}

/**
 * Recognises a photo or video and prepares to clean it.
 * @throws MediaError `unsupported` where it is none of the types that are taken.
 */
export async function openMedia(chunks: Chunks, { maxPixels }: { maxPixels: number }): Promise<MediaFile> {
  const start = new ByteReader(chunks);
  const head = await start.peek(HEAD_BYTES);
  const format = FORMATS.find(({ is }) => is(head));
  if (!format) throw new MediaError('unsupported', 'None of the known types.');
  const reader = new ByteReader(refuseHiddenFiles(start.pass(Infinity)));
  let result: (Size & { leftover?: Stretch[] }) | null = null;

  async function* bytes() {
    result = yield* format!.clean(reader, maxPixels);
    // What stands behind the end of a picture is dropped, but looked at.
    await reader.skip(Infinity);
  }

  return {
    kind: format.kind,
    type: format.type,
    bytes: bytes(),
    size: () => {
      if (!result) throw broken('The size is not known before the bytes have been read.');
      return { width: result.width, height: result.height };
    },
    leftover: () => result?.leftover ?? [],
  };
}
