/**
 * Texts that are compressed one after the other into one gzip file with one checksum (RFC 1952). Each for itself could be
 * a file, too, and all in a row would be one; but not every reader goes on after the first.
 */
import { Buffer } from 'node:buffer';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { FeedPacker } from '../../domain/feed-ports.ts';

export const packStretch: FeedPacker = (text, before, isLast) => {
  const bytes = new TextEncoder().encode(text);
  const packed = { crc: crc32(bytes, before.crc), length: before.length + bytes.length };
  return {
    ...packed,
    bytes: Buffer.concat([
      before.length === 0 ? START : NOTHING,
      // Flushed rather than finished, a stretch of deflate goes on with the next.
      bytes.length === 0 ? NOTHING : deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH }),
      isLast ? endOf(packed) : NOTHING,
    ]),
  };
};

/** Deflate, no date, no name, no system. */
const START = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
const NOTHING = new Uint8Array(0);

/** The last, empty stretch of deflate, the checksum, and the length modulo 2^32. */
function endOf({ crc, length }: { crc: number; length: number }): Uint8Array {
  const end = new Uint8Array(10);
  end.set([3, 0]);
  const view = new DataView(end.buffer);
  view.setUint32(2, crc, true);
  view.setUint32(6, length % 2 ** 32, true);
  return end;
}
