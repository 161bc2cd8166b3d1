/**
 * Looks for a ZIP archive at the end of what goes out: its readers begin there (APPNOTE 4.3.16) and do not mind what
 * stands before, so that one file could be a photo to some and an archive to others.
 */
import { viewOf, concat } from './byte-reader.ts';
import { MediaError } from './media-error.ts';

const RECORD_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const TAIL_BYTES = RECORD_BYTES + MAX_COMMENT_BYTES;
const SIGNATURE = 0x504b0506;

export class ZipGuard {
  #tail: Uint8Array[] = [];
  #length = 0;

  see(piece: Uint8Array): void {
    this.#tail.push(piece);
    this.#length += piece.length;
    while (this.#length - this.#tail[0]!.length >= TAIL_BYTES) this.#length -= this.#tail.shift()!.length;
  }

  /** Throws where the bytes seen end as an archive does: with a record whose comment reaches to the very end. */
  check(): void {
    const view = viewOf(concat(this.#tail, this.#length));
    for (let at = view.byteLength - RECORD_BYTES; at >= 0; at--) {
      const comment = view.byteLength - at - RECORD_BYTES;
      if (comment > MAX_COMMENT_BYTES) return;
      if (view.getUint32(at) === SIGNATURE && view.getUint16(at + 20, true) === comment)
        throw new MediaError('two_in_one', 'The file is a ZIP archive, too.');
    }
  }
}
