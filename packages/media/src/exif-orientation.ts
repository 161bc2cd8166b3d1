/** The one thing of EXIF (CIPA DC-008) that a picture cannot be shown right without: which way is up. */
import { viewOf } from './byte-reader.ts';
import type { Size } from './pixels.ts';

/** As the TIFF tag 274 numbers it: 1 is upright, 5 to 8 swap width and height. */
export type Orientation = number;

const PREFIX = [0x45, 0x78, 0x69, 0x66, 0, 0];
const ORIENTATION = 0x0112;
const SHORT = 3;
const ENTRY_BYTES = 12;

/** Of the payload of an APP1 segment; null when it is not EXIF or does not say. */
export function readOrientation(payload: Uint8Array): Orientation | null {
  return PREFIX.every((byte, at) => payload[at] === byte)
    ? orientationIn(payload.subarray(PREFIX.length))
    : null;
}

/** Of EXIF itself, a small TIFF file; null when it is broken or does not say. */
export function orientationIn(bytes: Uint8Array): Orientation | null {
  const tiff = viewOf(bytes);
  if (tiff.byteLength < 8) return null;
  const order = tiff.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return null;
  const little = order === 0x4949;
  const directory = tiff.getUint32(4, little);
  if (directory + 2 > tiff.byteLength) return null;
  const entries = tiff.getUint16(directory, little);
  // The address of the next directory follows, or the file would be shorter than what is written in its place.
  if (directory + 2 + entries * ENTRY_BYTES + 4 > tiff.byteLength) return null;
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + index * ENTRY_BYTES;
    if (tiff.getUint16(entry, little) !== ORIENTATION || tiff.getUint16(entry + 2, little) !== SHORT)
      continue;
    const value = tiff.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** EXIF that says this and nothing else: never longer than what said it before. */
export function exifOf(orientation: Orientation): Uint8Array {
  const header = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
  const entry = [ORIENTATION >> 8, ORIENTATION & 0xff, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0];
  // One entry, and no directory after this one.
  return Uint8Array.of(...header, 0, 1, ...entry, 0, 0, 0, 0);
}

/** The same as an APP1 segment. */
export function orientationSegment(orientation: Orientation): Uint8Array {
  const payload = [...PREFIX, ...exifOf(orientation)];
  return Uint8Array.of(0xff, 0xe1, 0, payload.length + 2, ...payload);
}

/** The picture as it is shown. */
export function turned({ width, height }: Size, orientation: Orientation | null): Size {
  return (orientation ?? 1) >= 5 ? { width: height, height: width } : { width, height };
}
