/** Reads a stream of chunks by the byte, so that no format has to know how the network cut it. */
import { broken } from './media-error.ts';

export type Chunks = AsyncIterable<Uint8Array>;

const NOTHING = new Uint8Array(0);

export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #buffer: Uint8Array = NOTHING;

  constructor(chunks: Chunks) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** At least `count` bytes without taking them, fewer only where the stream ends. */
  async peek(count: number): Promise<Uint8Array> {
    if (this.#buffer.length >= count) return this.#buffer;
    const pieces = [this.#buffer];
    let length = this.#buffer.length;
    while (length < count) {
      const { done, value } = await this.#chunks.next();
      if (done) break;
      pieces.push(value);
      length += value.length;
    }
    return (this.#buffer = concat(pieces, length));
  }

  /** Whether nothing is left. */
  async atEnd(): Promise<boolean> {
    return (await this.peek(1)).length === 0;
  }

  /** Exactly `count` bytes, as a copy that may be changed. */
  async read(count: number): Promise<Uint8Array> {
    if ((await this.peek(count)).length < count) throw broken('The file ends too early.');
    return this.take(count).slice();
  }

  /** Takes bytes that have been peeked at. */
  take(count: number): Uint8Array {
    const taken = this.#buffer.subarray(0, count);
    this.#buffer = this.#buffer.subarray(count);
    return taken;
  }

  /** The next `count` bytes as they come; to the end of the stream where `count` is infinite. */
  async *pass(count: number): AsyncGenerator<Uint8Array> {
    let left = count;
    while (left > 0) {
      const available = await this.peek(1);
      if (available.length === 0) {
        if (count === Infinity) return;
        throw broken('The file ends too early.');
      }
      const piece = this.take(Math.min(left, available.length));
      left -= piece.length;
      yield piece;
    }
  }

  async skip(count: number): Promise<void> {
    for await (const _ of this.pass(count));
  }

  /** As many zeros as bytes are taken. */
  async *blank(count: number): AsyncGenerator<Uint8Array> {
    for await (const { length } of this.pass(count)) yield new Uint8Array(length);
  }
}

export function concat(pieces: readonly Uint8Array[], length: number): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Four bytes as the letters they are (a FourCC). */
export function letters(bytes: Uint8Array, at = 0): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
