/** Elements of EBML (RFC 8794): an id and a length, each a number that says in its first byte how long it is. */
import type { ByteReader } from './byte-reader.ts';
import { broken } from './media-error.ts';

export interface Element {
  id: number;
  /** Id and length as they stand in the file. */
  header: Uint8Array;
  /** Of the payload; infinite when it is not known. */
  length: number;
}

const VOID = 0xec;
const MAX_ID_BYTES = 4;
const MAX_LENGTH_BYTES = 8;

export async function readElement(reader: ByteReader): Promise<Element> {
  const parsed = parseHeader(await reader.peek(MAX_ID_BYTES + MAX_LENGTH_BYTES));
  return { ...parsed, header: await reader.read(parsed.header.length) };
}

/** Elements in memory; header and payload are views that may be written to. */
export function* elementsIn(
  bytes: Uint8Array,
): Generator<{ id: number; header: Uint8Array; payload: Uint8Array }> {
  for (let at = 0; at < bytes.length;) {
    const { id, header, length } = parseHeader(bytes.subarray(at));
    const start = at + header.length;
    if (start + length > bytes.length) throw broken('An EBML element longer than what holds it.');
    yield { id, header, payload: bytes.subarray(start, start + length) };
    at = start + length;
  }
}

/**
 * The header of a Void element that takes as many bytes as `replaced`, before as many bytes of payload. Where a length
 * cannot be that long, the rest of the header is the beginning of the payload.
 */
export function voidElement(replaced: Uint8Array, payloadLength: number): Uint8Array {
  const header = new Uint8Array(replaced.length);
  const lengthBytes = Math.min(replaced.length - 1, MAX_LENGTH_BYTES);
  let length = payloadLength + replaced.length - 1 - lengthBytes;
  header[0] = VOID;
  for (let at = lengthBytes; at >= 1; at--) {
    header[at] = length % 256;
    length = Math.floor(length / 256);
  }
  header[1]! |= 1 << (MAX_LENGTH_BYTES - lengthBytes);
  return header;
}

function parseHeader(bytes: Uint8Array): Element {
  const idBytes = width(bytes[0], MAX_ID_BYTES);
  const lengthBytes = width(bytes[idBytes], MAX_LENGTH_BYTES);
  const header = bytes.subarray(0, idBytes + lengthBytes);
  if (header.length < idBytes + lengthBytes) throw broken('The file ends within an EBML header.');
  let id = 0;
  for (let at = 0; at < idBytes; at++) id = id * 256 + header[at]!;
  // The marker bit is not part of the length; all ones mean that nobody knows it.
  let length = header[idBytes]! & (0xff >> lengthBytes);
  let unknown = length === 0xff >> lengthBytes;
  for (let at = idBytes + 1; at < header.length; at++) {
    length = length * 256 + header[at]!;
    unknown &&= header[at] === 0xff;
  }
  return { id, header, length: unknown ? Infinity : length };
}

/** How many bytes a number takes: one more than its leading zero bits. */
function width(first: number | undefined, most: number): number {
  if (first === undefined) throw broken('The file ends within an EBML header.');
  const bytes = Math.clz32(first) - 23;
  if (bytes > most) throw broken('An EBML number that is too long.');
  return bytes;
}
