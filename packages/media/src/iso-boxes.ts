/**
 * The boxes of an ISO base media file (ISO/IEC 14496-12) in memory: what is not needed to play becomes a `free` box of
 * the same length full of zeros, so that every offset into the file stays right.
 */
import { letters, viewOf } from './byte-reader.ts';
import { broken } from './media-error.ts';

export interface Box {
  name: string;
  /** Where it begins, where its payload does, and where both end. */
  start: number;
  payload: number;
  end: number;
}

/** Boxes that hold boxes. */
const CONTAINERS = new Set('moov trak edts mdia minf dinf stbl mvex moof traf mfra'.split(' '));

/** What a player needs below `moov`, `moof` and `mfra`. Not among them: udta, meta, uuid, and whatever comes next. */
const KEPT = new Set(
  (
    'mvhd tkhd elst mdhd hdlr vmhd smhd nmhd gmhd dref stsd stts ctts cslg stss stsc stsz stz2 stco co64 sdtp sbgp ' +
    'sgpd subs stps saiz saio mehd trex mfhd tfhd tfdt trun tfra mfro'
  ).split(' '),
);

/** Below `moov` stand `trak`, `mdia`, `minf` and `stbl`; a file could hold a million in each other. */
const MAX_DEPTH = 8;

/** Boxes with the moment at which it was filmed. */
const DATED = new Set(['mvhd', 'tkhd', 'mdhd']);

export function* boxesIn(bytes: Uint8Array, from: number, to: number): Generator<Box> {
  const view = viewOf(bytes);
  for (let start = from; start < to;) {
    if (start + 8 > to) throw broken('Bytes that are no box.');
    const short = view.getUint32(start);
    const long = short === 1;
    const payload = start + (long ? 16 : 8);
    if (payload > to) throw broken('A box longer than what holds it.');
    const size = long ? Number(view.getBigUint64(start + 8)) : short;
    const end = start + size;
    if (end < payload || end > to) throw broken('A box of impossible length.');
    yield { name: letters(bytes, start + 4), start, payload, end };
    start = end;
  }
}

/** The first box at that path, such as `mdia`, `hdlr`. */
export function findBox(bytes: Uint8Array, within: Box, ...path: string[]): Box | undefined {
  let box: Box | undefined = within;
  for (const name of path) {
    const inside: Iterable<Box> = box ? boxesIn(bytes, box.payload, box.end) : [];
    box = Iterator.from(inside).find((child) => child.name === name);
  }
  return box;
}

/** The name of a box that means nothing. */
export const FREE = [0x66, 0x72, 0x65, 0x65];

function blankBox(bytes: Uint8Array, { start, payload, end }: Box): void {
  bytes.set(FREE, start + 4);
  bytes.fill(0, payload, end);
}

/** Whether a track is neither picture nor sound: a log of places, for example. */
export function isAside(bytes: Uint8Array, box: Box): boolean {
  return box.name === 'trak' && !['vide', 'soun'].includes(handlerOf(bytes, box));
}

/** Blanks all below `box` that a player does not need, tracks that are neither picture nor sound too. */
export function cleanBox(bytes: Uint8Array, box: Box, depth = 0): void {
  if (depth > MAX_DEPTH) throw broken('Boxes in boxes without an end.');
  for (const child of boxesIn(bytes, box.payload, box.end)) {
    const { name } = child;
    if (isAside(bytes, child)) blankBox(bytes, child);
    else if (CONTAINERS.has(name)) cleanBox(bytes, child, depth + 1);
    else if (!KEPT.has(name)) blankBox(bytes, child);
    else if (DATED.has(name)) blankDates(bytes, child);
    else if (name === 'hdlr') bytes.fill(0, Math.min(child.payload + 24, child.end), child.end);
  }
}

/** `vide`, `soun`, or what else a track is; empty when it does not say. */
export function handlerOf(bytes: Uint8Array, track: Box): string {
  const handler = findBox(bytes, track, 'mdia', 'hdlr');
  return handler && handler.payload + 12 <= handler.end ? letters(bytes, handler.payload + 8) : '';
}

/** Version 1 has times of 64 bits. */
function blankDates(bytes: Uint8Array, { payload, end }: Box): void {
  const length = bytes[payload] === 1 ? 16 : 8;
  bytes.fill(0, Math.min(payload + 4, end), Math.min(payload + 4 + length, end));
}
