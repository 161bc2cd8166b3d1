/**
 * MP4 and QuickTime (ISO/IEC 14496-12), as cameras and browsers make them: the boxes that say how to play are read into
 * memory and cleaned, the pictures and sounds between them stream by.
 */
import { type ByteReader, letters, viewOf } from './byte-reader.ts';
import { boxesIn, cleanBox, findBox, FREE, handlerOf, isAside, type Box } from './iso-boxes.ts';
import { broken, MediaError } from './media-error.ts';
import { checkSize, type Size } from './pixels.ts';
import { checkCount, sampleStretches, type Stretch } from './sample-stretches.ts';

/** Brands whose files are plain videos. HEIC and AVIF, which are built the same way, are not among them. */
const BRANDS = /^(?:iso[2-9m]|mp4[12]|avc1|M4V |qt {2}|dash|MSNV|3g[p2].)$/;

/** The index of a video of a few minutes has some hundred kilobytes. */
const MAX_INDEX_BYTES = 8_000_000;

export function isMp4(head: Uint8Array): boolean {
  return letters(head, 4) === 'ftyp' && BRANDS.test(letters(head, 8));
}

export async function* cleanMp4(
  reader: ByteReader,
  maxPixels: number,
): AsyncGenerator<Uint8Array, Size & { leftover: Stretch[] }> {
  let size: Size | null = null;
  const leftover: Stretch[] = [];
  const asideIds = new Set<number>();
  let hasSamples = false;
  while (!(await reader.atEnd())) {
    const { header, name, length } = await readHeader(reader);
    switch (name) {
      case 'ftyp':
      case 'styp':
        if (length > 1_000) throw broken('A list of brands without an end.');
        yield header;
        yield await reader.read(length);
        break;
      case 'moov':
      case 'moof':
      case 'mfra': {
        if (length > MAX_INDEX_BYTES) throw broken(`A ${name} of ${length} bytes.`);
        const payload = await reader.read(length);
        const box = { name, start: 0, payload: 0, end: payload.length };
        const aside = [...boxesIn(payload, 0, payload.length)].filter((child) => isAside(payload, child));
        for (const track of aside) {
          leftover.push(...sampleStretches(payload, track));
          checkCount(leftover.length);
          asideIds.add(trackIdIn(payload, findBox(payload, track, 'tkhd')));
        }
        if (name === 'moof') refuseFragments(payload, box, asideIds);
        cleanBox(payload, box);
        if (name === 'moov') size = checkSize(readSize(payload, box), maxPixels);
        yield header;
        yield payload;
        break;
      }
      case 'mdat':
        hasSamples = true;
        yield header;
        yield* reader.pass(length);
        break;
      case 'sidx':
      case 'ssix':
        yield header;
        yield* reader.pass(length);
        break;
      default:
        if (length === Infinity) throw broken(`A ${name} without a length.`);
        header.set(FREE, 4);
        yield header;
        yield* reader.blank(length);
    }
  }
  if (!size || !hasSamples) throw broken('A video without a picture.');
  return { ...size, leftover };
}

/** A box's header, and how many bytes follow it: infinite when it goes on to the file's end. */
async function readHeader(reader: ByteReader): Promise<{ header: Uint8Array; name: string; length: number }> {
  const start = await reader.peek(8);
  if (start.length < 8) throw broken('The file ends within the header of a box.');
  const long = viewOf(start).getUint32(0) === 1;
  const header = await reader.read(long ? 16 : 8);
  const view = viewOf(header);
  const name = letters(header, 4);
  const size = long ? Number(view.getBigUint64(8)) : view.getUint32(0);
  if (size === 0 && name === 'mdat') return { header, name, length: Infinity };
  if (size < header.length) throw broken(`A ${name} shorter than its header.`);
  return { header, name, length: size - header.length };
}

/** Recordings in fragments tell of their samples elsewhere; no camera logs places in those. */
function refuseFragments(bytes: Uint8Array, moof: Box, asideIds: ReadonlySet<number>): void {
  for (const fragment of boxesIn(bytes, moof.payload, moof.end))
    if (fragment.name === 'traf' && asideIds.has(trackIdIn(bytes, findBox(bytes, fragment, 'tfhd'))))
      throw new MediaError('unsupported', 'Fragments of a track that is neither picture nor sound.');
}

/** Of a `tkhd` or `tfhd`; 0, which is no track's, where there is none. */
function trackIdIn(bytes: Uint8Array, header: Box | undefined): number {
  if (!header) return 0;
  const at = header.payload + (header.name === 'tfhd' ? 4 : bytes[header.payload] === 1 ? 20 : 12);
  return at + 4 <= header.end ? viewOf(bytes).getUint32(at) : 0;
}

/** The size of the largest picture track, turned as its matrix says. */
function readSize(bytes: Uint8Array, moov: Box): Size {
  let largest: Size = { width: 0, height: 0 };
  for (const track of boxesIn(bytes, moov.payload, moov.end)) {
    if (track.name !== 'trak' || handlerOf(bytes, track) !== 'vide') continue;
    const header = findBox(bytes, track, 'tkhd');
    if (!header) throw broken('A track without a header.');
    const size = trackSize(bytes, header);
    if (size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}

/** Matrix, width and height are the last 44 bytes of a track header: 9 numbers, then two of 16.16 fixed point. */
function trackSize(bytes: Uint8Array, { payload, end }: Box): Size {
  const view = viewOf(bytes);
  const tail = payload + (bytes[payload] === 1 ? 52 : 40);
  if (tail + 44 > end) throw broken('A track header that is too short.');
  const width = Math.round(view.getUint32(tail + 36) / 0x10000);
  const height = Math.round(view.getUint32(tail + 40) / 0x10000);
  const [a, b] = [view.getInt32(tail), view.getInt32(tail + 4)];
  return a === 0 && b !== 0 ? { width: height, height: width } : { width, height };
}
