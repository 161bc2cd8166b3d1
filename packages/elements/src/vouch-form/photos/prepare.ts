/**
 * Makes a picked file ready on the device: a photo is decoded, scaled and encoded anew, which leaves behind all that
 * the camera wrote into it (the place above all) and whatever else was hidden in the file.
 */
import { MAX_PHOTO_BYTES, MAX_PHOTO_PIXELS, MAX_VIDEO_BYTES } from '@vouch/contract/limits';
import { hidesAnotherFile } from './hidden-file.ts';
import type { Preparation } from './prepared.ts';
import { encode, scaled, thumbnailsOf } from './pictures.ts';

/** Longest side of a photo, in pixels. */
const LONGEST_SIDE = 2_048;

export async function prepare(file: File, signal: AbortSignal): Promise<Preparation> {
  if (!file.type.startsWith('video/')) return preparePhoto(file);
  if (file.size > MAX_VIDEO_BYTES) return { ok: false, fault: 'videoTooLarge' };
  if (await hidesAnotherFile(file)) return { ok: false, fault: 'hiddenFile' };
  const code = await import('./prepare-video.ts').catch(() => undefined);
  // Without its code a video goes out as it is; the API drops its metadata once more in any case.
  return code?.prepareVideo(file, signal) ?? { ok: true, value: { kind: 'video', file, thumbnails: [] } };
}

async function preparePhoto(file: File): Promise<Preparation> {
  if (file.size > MAX_PHOTO_BYTES) return { ok: false, fault: 'photoTooLarge' };
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!bitmap) return { ok: false, fault: 'notAPhoto' };
  try {
    const { width, height } = bitmap;
    if (width * height > MAX_PHOTO_PIXELS) return { ok: false, fault: 'photoTooManyPixels' };
    if (await hidesAnotherFile(file)) return { ok: false, fault: 'hiddenFile' };
    const photo = scaled(bitmap, width, height, LONGEST_SIDE / Math.max(width, height));
    return {
      ok: true,
      value: { kind: 'photo', file: await encode(photo), thumbnails: await thumbnailsOf(photo) },
    };
  } finally {
    bitmap.close();
  }
}
