/** Where the samples of a track lie in the file (ISO/IEC 14496-12, 8.7): chunks with an offset, sizes sample by sample. */
import { viewOf } from './byte-reader.ts';
import { findBox, type Box } from './iso-boxes.ts';
import { broken } from './media-error.ts';

/** Bytes `start` to `end`, the last not among them. */
export interface Stretch {
  start: number;
  end: number;
}

/** Far more than all logs of places of a file have; each costs memory. */
const MAX_CHUNKS = 50_000;

/** In the order of the track; a chunk a stretch. */
export function sampleStretches(bytes: Uint8Array, track: Box): Stretch[] {
  const table = findBox(bytes, track, 'mdia', 'minf', 'stbl');
  if (!table) return [];
  const offsets = chunkOffsets(bytes, table);
  const samplesOf = samplesPerChunk(bytes, table);
  const sizeOf = sampleSizes(bytes, table);
  const stretches: Stretch[] = [];
  let sample = 0;
  for (const [chunk, start] of offsets.entries()) {
    const count = samplesOf(chunk + 1);
    stretches.push({ start, end: start + sizeOf(sample, count) });
    sample += count;
  }
  return stretches;
}

/** The numbers of a table box: version and flags, then how many entries, then the entries. */
function entries(bytes: Uint8Array, box: Box, countAt: number, entryBytes: number): DataView {
  const view = viewOf(bytes.subarray(box.payload, box.end));
  const start = countAt + 4;
  const length = view.byteLength >= start ? view.getUint32(countAt) * entryBytes : Infinity;
  if (start + length > view.byteLength) throw broken(`A ${box.name} shorter than its table.`);
  return viewOf(bytes.subarray(box.payload + start, box.payload + start + length));
}

function chunkOffsets(bytes: Uint8Array, table: Box): number[] {
  const short = findBox(bytes, table, 'stco');
  if (short) {
    const view = entries(bytes, short, 4, 4);
    checkCount(view.byteLength / 4);
    return Array.from({ length: view.byteLength / 4 }, (_, at) => view.getUint32(at * 4));
  }
  const long = findBox(bytes, table, 'co64');
  if (!long) return [];
  const view = entries(bytes, long, 4, 8);
  checkCount(view.byteLength / 8);
  return Array.from({ length: view.byteLength / 8 }, (_, at) => Number(view.getBigUint64(at * 8)));
}

export function checkCount(chunks: number): void {
  if (chunks > MAX_CHUNKS) throw broken(`${chunks} chunks that are neither picture nor sound.`);
}

/** By the chunk's number, from 1, asked for in rising order. */
function samplesPerChunk(bytes: Uint8Array, table: Box): (chunk: number) => number {
  const box = findBox(bytes, table, 'stsc');
  if (!box) return () => 0;
  const view = entries(bytes, box, 4, 12);
  let at = 0;
  return (chunk) => {
    while (at + 12 < view.byteLength && view.getUint32(at + 12) <= chunk) at += 12;
    return at + 12 <= view.byteLength ? view.getUint32(at + 4) : 0;
  };
}

/** How many bytes `count` samples from `first` take together. */
function sampleSizes(bytes: Uint8Array, table: Box): (first: number, count: number) => number {
  const box = findBox(bytes, table, 'stsz');
  // Sizes in a few bits (stz2) are nobody's in practice: such a track counts as reaching to the end.
  if (!box) return () => Infinity;
  const header = viewOf(bytes.subarray(box.payload, box.end));
  if (header.byteLength < 12) throw broken('A stsz that is too short.');
  const common = header.getUint32(4);
  if (common > 0) return (_, count) => common * count;
  const view = entries(bytes, box, 8, 4);
  return (first, count) => {
    let sum = 0;
    const last = Math.min(first + count, view.byteLength / 4);
    for (let at = first; at < last; at++) sum += view.getUint32(at * 4);
    return sum;
  };
}
