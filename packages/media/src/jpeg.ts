/**
 * JPEG (ITU-T T.81): a chain of segments, each with a marker. What a decoder needs goes through, everything else stays
 * behind: EXIF, XMP, IPTC, comments, embedded previews, and whatever follows the end. Of EXIF one thing is told again,
 * the orientation, or the picture would lie on its side.
 */
import { type ByteReader, viewOf } from './byte-reader.ts';
import { orientationSegment, readOrientation, turned, type Orientation } from './exif-orientation.ts';
import { broken, MediaError } from './media-error.ts';
import { checkSize, type Size } from './pixels.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const COMMENT = 0xfe;
/** Baseline, extended and progressive: what browsers show. */
const FRAMES = [0xc0, 0xc1, 0xc2];
/** Huffman tables, quantization tables, restart interval. */
const TABLES = [0xc4, 0xdb, 0xdd];

/** A JFIF header without the preview that may follow in it. */
const JFIF_BYTES = 14;
const ADOBE_BYTES = 12;

export function isJpeg(head: Uint8Array): boolean {
  return head[0] === 0xff && head[1] === SOI && head[2] === 0xff;
}

export async function* cleanJpeg(reader: ByteReader, maxPixels: number): AsyncGenerator<Uint8Array, Size> {
  yield await reader.read(2);
  let frame: Size | null = null;
  let orientation: Orientation | null = null;
  let scans = 0;

  for (;;) {
    const marker = await nextMarker(reader);
    if (marker === EOI) break;
    const length = viewOf(await reader.read(2)).getUint16(0);
    if (length < 2) throw broken('A JPEG segment shorter than its own header.');
    const payload = await reader.read(length - 2);

    if (marker === APP1) {
      const found = readOrientation(payload);
      if (found === null || orientation !== null) continue;
      orientation = found;
      if (orientation !== 1) yield orientationSegment(orientation);
    } else if (FRAMES.includes(marker)) {
      if (frame) throw broken('A JPEG with two frames.');
      frame = checkSize(frameSize(payload), maxPixels);
      yield segment(marker, payload);
    } else if (marker === SOS) {
      if (!frame) throw broken('A JPEG scan before its frame.');
      scans++;
      yield segment(marker, payload);
      yield* scan(reader);
    } else {
      const kept = keptPart(marker, payload);
      if (kept) yield segment(marker, kept);
    }
  }
  if (!frame || scans === 0) throw broken('A JPEG without a picture.');
  yield Uint8Array.of(0xff, EOI);
  return turned(frame, orientation);
}

/** Any number of fill bytes may stand before a marker. */
async function nextMarker(reader: ByteReader): Promise<number> {
  if ((await reader.read(1))[0] !== 0xff) throw broken('No JPEG marker where one has to be.');
  let marker = 0xff;
  while (marker === 0xff) marker = (await reader.read(1))[0]!;
  return marker;
}

/** What of a segment is needed to show the picture; null: nothing. */
function keptPart(marker: number, payload: Uint8Array): Uint8Array | null {
  if (TABLES.includes(marker)) return payload;
  if (marker === APP0 && startsWith(payload, 'JFIF\0') && payload.length >= JFIF_BYTES)
    return withoutPreview(payload);
  if (marker === APP2 && startsWith(payload, 'ICC_PROFILE\0')) return payload;
  if (marker === APP14 && startsWith(payload, 'Adobe')) return payload.subarray(0, ADOBE_BYTES);
  if ((marker >= APP0 && marker <= 0xef) || marker === COMMENT) return null;
  throw new MediaError('unsupported', `JPEG marker ${marker.toString(16)}.`);
}

function withoutPreview(jfif: Uint8Array): Uint8Array {
  const header = jfif.slice(0, JFIF_BYTES);
  header.fill(0, JFIF_BYTES - 2);
  return header;
}

function startsWith(payload: Uint8Array, name: string): boolean {
  return [...name].every((letter, at) => payload[at] === letter.charCodeAt(0));
}

function frameSize(payload: Uint8Array): Size {
  if (payload.length < 6) throw broken('A JPEG frame without its size.');
  const view = viewOf(payload);
  return { height: view.getUint16(1), width: view.getUint16(3) };
}

function segment(marker: number, payload: Uint8Array): Uint8Array {
  const whole = new Uint8Array(payload.length + 4);
  whole.set([0xff, marker]);
  viewOf(whole).setUint16(2, payload.length + 2);
  whole.set(payload, 4);
  return whole;
}

/** Entropy-coded data, up to the marker that ends it: a stuffed zero or a restart (RST0 to RST7) does not. */
async function* scan(reader: ByteReader): AsyncGenerator<Uint8Array> {
  for (;;) {
    const available = await reader.peek(2);
    if (available.length < 2) throw broken('A JPEG scan without an end.');
    const end = scanEnd(available);
    if (end.at > 0) yield reader.take(end.at);
    if (end.found) return;
  }
}

/** Where a marker ends the scan, or up to where it certainly goes on: what a last 0xff is, the next byte tells. */
function scanEnd(bytes: Uint8Array): { at: number; found: boolean } {
  for (let at = bytes.indexOf(0xff); at !== -1; at = bytes.indexOf(0xff, at)) {
    const next = bytes[at + 1];
    if (next === undefined) return { at, found: false };
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return { at, found: true };
    at += 2;
  }
  return { at: bytes.length, found: false };
}
