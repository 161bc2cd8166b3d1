/**
 * WebP (RFC 9649): chunks in a RIFF file, whose size stands at the front. So what has to go is not left out but blanked
 * where it stands: its name becomes JUNK, its bytes zeros. So does the orientation in its EXIF, which Chromium does not
 * turn such a picture by: it looks the same everywhere, and has the size that is told of it.
 */
import { type ByteReader, letters, viewOf } from './byte-reader.ts';
import { broken, MediaError } from './media-error.ts';
import { checkSize, type Size } from './pixels.ts';

const JUNK = [0x4a, 0x55, 0x4e, 0x4b];
const KEPT = new Set(['ALPH', 'ICCP']);
/** Bytes in which each kind of picture tells its size. */
const HEADER_BYTES: Record<string, number> = { VP8X: 10, 'VP8 ': 10, VP8L: 5 };
/** Flags of VP8X. */
const ANIMATED = 0x02;
const METADATA = 0x0c;

export function isWebp(head: Uint8Array): boolean {
  return letters(head) === 'RIFF' && letters(head, 8) === 'WEBP';
}

export async function* cleanWebp(reader: ByteReader, maxPixels: number): AsyncGenerator<Uint8Array, Size> {
  const riff = await reader.read(12);
  let left = viewOf(riff).getUint32(4, true) - 4;
  yield riff;
  let canvas: Size | null = null;
  let picture: Size | null = null;

  while (left > 0) {
    const header = await reader.read(8);
    const length = viewOf(header).getUint32(4, true);
    const padded = length + (length % 2);
    left -= 8 + padded;
    if (left < 0) throw broken('A WebP chunk longer than its file.');
    const name = letters(header);
    const headerBytes = HEADER_BYTES[name];

    if (name === 'ANIM' || name === 'ANMF') throw new MediaError('animated', 'An animated WebP.');
    if (headerBytes !== undefined) {
      if (length < headerBytes || picture) throw broken(`A WebP whose ${name} is short or too many.`);
      const start = await reader.read(headerBytes);
      const size = checkSize(readSize(name, start), maxPixels);
      if (name === 'VP8X') {
        if (canvas) throw broken('A WebP with two canvases.');
        if (start[0]! & ANIMATED) throw new MediaError('animated', 'An animated WebP.');
        start[0] = start[0]! & ~METADATA;
        canvas = size;
      } else picture = size;
      yield header;
      yield start;
      yield* reader.pass(padded - headerBytes);
    } else if (KEPT.has(name)) {
      yield header;
      yield* reader.pass(padded);
    } else {
      header.set(JUNK);
      yield header;
      yield* reader.blank(padded);
    }
  }
  if (!picture) throw broken('A WebP without a picture.');
  if (canvas && (canvas.width !== picture.width || canvas.height !== picture.height))
    throw broken('A WebP whose picture does not fill its canvas.');
  return picture;
}

function readSize(name: string, start: Uint8Array): Size {
  const view = viewOf(start);
  switch (name) {
    case 'VP8X': {
      const canvas = { width: view.getUint32(4, true), height: view.getUint32(6, true) };
      return { width: (canvas.width & 0xffffff) + 1, height: (canvas.height >>> 8) + 1 };
    }
    case 'VP8L': {
      if (start[0] !== 0x2f) throw broken('A lossless WebP without its signature.');
      const bits = view.getUint32(1, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    default: {
      // A key frame (RFC 6386, 9.1).
      if ((start[0]! & 1) !== 0 || start[3] !== 0x9d || start[4] !== 0x01 || start[5] !== 0x2a)
        throw broken('A lossy WebP without its key frame.');
      return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
    }
  }
}
