/**
 * WebM (a profile of Matroska, RFC 9559, in EBML, RFC 8794): elements with an id and a length. What is not needed to
 * play becomes a Void element of the same length full of zeros, so that cues keep pointing where they did.
 */
import { type ByteReader } from './byte-reader.ts';
import { elementsIn, readElement, voidElement, type Element } from './ebml.ts';
import { broken, MediaError } from './media-error.ts';
import { checkSize, type Size } from './pixels.ts';

/** The id of the header element that every such file begins with. */
const EBML = [0x1a, 0x45, 0xdf, 0xa3];
const DOC_TYPE = 0x4282;
const SEGMENT = 0x18538067;
const CLUSTER = 0x1f43b675;
const INFO = 0x1549a966;
const TRACKS = 0x1654ae6b;
const TRACK_ENTRY = 0xae;
const TRACK_TYPE = 0x83;
const VIDEO = 0xe0;
const PIXEL_WIDTH = 0xb0;
const PIXEL_HEIGHT = 0xba;
const PICTURE = 1;
const SOUND = 2;

/** What streams by: SeekHead, Cues; in a cluster Timestamp, Position, PrevSize, SimpleBlock, BlockGroup. */
const PASSED = new Set([0x114d9b74, 0x1c53bb6b, 0xe7, 0xa7, 0xab, 0xa3, 0xa0]);
/** What is kept of Info: TimestampScale, Duration. Titles, file names and dates are not. */
const INFO_KEPT = new Set([0x2ad7b1, 0x4489]);
/** Names of programs, which have to be there but may be empty: MuxingApp, WritingApp. */
const INFO_EMPTIED = new Set([0x4d80, 0x5741]);
/** CRC-32, Name: what is blanked of a track. */
const TRACK_BLANKED = new Set([0xbf, 0x536e]);
const MAX_INDEX_BYTES = 1_000_000;

export function isWebm(head: Uint8Array): boolean {
  return EBML.every((byte, at) => head[at] === byte);
}

export async function* cleanWebm(reader: ByteReader, maxPixels: number): AsyncGenerator<Uint8Array, Size> {
  const head = await readElement(reader);
  const declared = await readIndex(reader, head);
  if (docType(declared) !== 'webm') throw new MediaError('unsupported', 'Matroska that is not WebM.');
  yield head.header;
  yield declared;

  const segment = await readElement(reader);
  if (segment.id !== SEGMENT) throw broken('A WebM without a segment.');
  yield segment.header;
  let size: Size | null = null;
  let left = segment.length;
  while (left > 0 && !(left === Infinity && (await reader.atEnd()))) {
    const element = await readElement(reader);
    const { id, header, length } = element;
    // A cluster's children are read as if they stood beside it: many clusters do not know their length.
    const inside = id === CLUSTER ? 0 : length;
    left -= header.length + inside;
    if (left < 0 || inside === Infinity) throw broken('A WebM element longer than what holds it.');

    if (id === CLUSTER) yield header;
    else if (id === INFO || id === TRACKS) {
      const payload = await readIndex(reader, element);
      if (id === INFO) cleanInfo(payload);
      else size = checkSize(cleanTracks(payload), maxPixels);
      yield header;
      yield payload;
    } else if (PASSED.has(id)) {
      yield header;
      yield* reader.pass(length);
    } else {
      yield voidElement(header, length);
      yield* reader.blank(length);
    }
  }
  if (!size) throw broken('A WebM without a picture.');
  return size;
}

async function readIndex(reader: ByteReader, { length }: Element): Promise<Uint8Array> {
  if (length > MAX_INDEX_BYTES) throw broken(`A WebM index of ${length} bytes.`);
  return reader.read(length);
}

function docType(declared: Uint8Array): string {
  const element = Iterator.from(elementsIn(declared)).find(({ id }) => id === DOC_TYPE);
  return element ? String.fromCharCode(...element.payload).replace(/\0+$/, '') : '';
}

function cleanInfo(info: Uint8Array): void {
  for (const element of elementsIn(info)) {
    if (INFO_EMPTIED.has(element.id)) element.payload.fill(0);
    else if (!INFO_KEPT.has(element.id)) blank(element);
  }
}

/** Blanks the names of tracks, and says how large the picture is. */
function cleanTracks(tracks: Uint8Array): Size {
  let size: Size = { width: 0, height: 0 };
  for (const entry of elementsIn(tracks)) {
    if (entry.id !== TRACK_ENTRY) {
      blank(entry);
      continue;
    }
    for (const element of elementsIn(entry.payload)) {
      if (TRACK_BLANKED.has(element.id)) blank(element);
      if (element.id === TRACK_TYPE && ![PICTURE, SOUND].includes(numberIn(element.payload)))
        throw new MediaError('unsupported', 'A WebM track that is neither picture nor sound.');
      if (element.id === VIDEO) size = pictureSize(element.payload);
    }
  }
  return size;
}

function pictureSize(video: Uint8Array): Size {
  const size = { width: 0, height: 0 };
  for (const { id, payload } of elementsIn(video)) {
    if (id === PIXEL_WIDTH) size.width = numberIn(payload);
    if (id === PIXEL_HEIGHT) size.height = numberIn(payload);
  }
  return size;
}

function blank({ header, payload }: { header: Uint8Array; payload: Uint8Array }): void {
  header.set(voidElement(header, payload.length));
  payload.fill(0);
}

function numberIn(payload: Uint8Array): number {
  return payload.reduce((sum, byte) => sum * 256 + byte, 0);
}
