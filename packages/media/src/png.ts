/** PNG (W3C PNG, third edition): chunks with a name and a checksum. The few that make the picture go through. */
import { type ByteReader, letters, viewOf } from './byte-reader.ts';
import { broken } from './media-error.ts';
import { checkSize, type Size } from './pixels.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const HEADER_BYTES = 13;
const CHECKSUM_BYTES = 4;

/**
 * Most bytes of each chunk beside the pixels that is kept. An animation's frames (APNG) are not among them: its still
 * picture stays.
 */
const KEPT: Record<string, number> = {
  PLTE: 768,
  tRNS: 256,
  gAMA: 4,
  cHRM: 32,
  sRGB: 1,
  iCCP: 1_000_000,
  sBIT: 4,
  pHYs: 9,
  bKGD: 6,
};

export function isPng(head: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => head[at] === byte);
}

export async function* cleanPng(reader: ByteReader, maxPixels: number): AsyncGenerator<Uint8Array, Size> {
  yield await reader.read(SIGNATURE.length);
  let size: Size | null = null;
  let hasPixels = false;

  for (;;) {
    const header = await reader.read(8);
    const length = viewOf(header).getUint32(0);
    const name = letters(header, 4);

    if (size === null) {
      if (name !== 'IHDR' || length !== HEADER_BYTES) throw broken('A PNG that does not begin with IHDR.');
      const ihdr = await reader.read(HEADER_BYTES + CHECKSUM_BYTES);
      const view = viewOf(ihdr);
      size = checkSize({ width: view.getUint32(0), height: view.getUint32(4) }, maxPixels);
      yield header;
      yield ihdr;
    } else if (name === 'IDAT') {
      hasPixels = true;
      yield header;
      yield* reader.pass(length + CHECKSUM_BYTES);
    } else if (name === 'IEND') {
      if (length !== 0 || !hasPixels) throw broken('A PNG without pixels, or with an end that holds some.');
      yield header;
      yield await reader.read(CHECKSUM_BYTES);
      return size;
    } else if (length <= (KEPT[name] ?? -1)) {
      yield header;
      yield* reader.pass(length + CHECKSUM_BYTES);
    } else {
      await reader.skip(length + CHECKSUM_BYTES);
    }
  }
}
