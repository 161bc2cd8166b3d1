/**
 * PNG (W3C PNG, third edition): chunks with a name and a checksum. The few that make the picture go through; of EXIF one
 * thing is told again, the orientation.
 */
import { type ByteReader, letters, viewOf } from './byte-reader.ts';
import { exifOf, orientationIn, turned, type Orientation } from './exif-orientation.ts';
import { broken } from './media-error.ts';
import { checkSize, type Size } from './pixels.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const HEADER_BYTES = 13;
const CHECKSUM_BYTES = 4;
/** More EXIF than any other format has room for. */
const MAX_EXIF_BYTES = 0x10000;

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
  let orientation: Orientation | null = null;
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
      return turned(size, orientation);
    } else if (name === 'eXIf' && orientation === null && length <= MAX_EXIF_BYTES) {
      orientation = orientationIn(await reader.read(length));
      await reader.skip(CHECKSUM_BYTES);
      if ((orientation ?? 1) !== 1) yield chunk('eXIf', exifOf(orientation!));
    } else if (length <= (KEPT[name] ?? -1)) {
      yield header;
      yield* reader.pass(length + CHECKSUM_BYTES);
    } else {
      await reader.skip(length + CHECKSUM_BYTES);
    }
  }
}

function chunk(name: string, payload: Uint8Array): Uint8Array {
  const whole = new Uint8Array(12 + payload.length);
  const view = viewOf(whole);
  view.setUint32(0, payload.length);
  for (let at = 0; at < 4; at++) whole[4 + at] = name.charCodeAt(at);
  whole.set(payload, 8);
  view.setUint32(8 + payload.length, checksum(whole.subarray(4, -CHECKSUM_BYTES)));
  return whole;
}

/** CRC-32 as PNG has it (5.5). */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
