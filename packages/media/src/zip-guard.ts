/**
 * Looks for a ZIP archive at the end of what goes out: its readers begin there (APPNOTE 4.3.16) and do not mind what
 * stands before, so that one file could be a photo to some and an archive to others.
 */
import { viewOf, concat } from './byte-reader.ts';
import { MediaError } from './media-error.ts';

const RECORD_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
/** How much of a file's end tells whether it is an archive. */
export const ZIP_TAIL_BYTES = RECORD_BYTES + MAX_COMMENT_BYTES;
const SIGNATURE = 0x504b0506;

export class ZipGuard {
  #tail: Uint8Array[] = [];
  #length = 0;

  see(piece: Uint8Array): void {
    this.#tail.push(piece);
    this.#length += piece.length;
    while (this.#length - this.#tail[0]!.length >= ZIP_TAIL_BYTES) this.#length -= this.#tail.shift()!.length;
  }

  /** Throws where the bytes seen end as an archive does. */
  check(): void {
    if (endsAsZip(concat(this.#tail, this.#length)))
      throw new MediaError('two_in_one', 'The file is a ZIP archive, too.');
  }
}

/** Whether a file's last bytes hold the record that ends a ZIP archive, its comment reaching to the very end. */
export function endsAsZip(tail: Uint8Array): boolean {
  const view = viewOf(tail);
  for (let at = view.byteLength - RECORD_BYTES; at >= 0; at--) {
    const comment = view.byteLength - at - RECORD_BYTES;
    if (comment > MAX_COMMENT_BYTES) return false;
    if (view.getUint32(at) === SIGNATURE && view.getUint16(at + 20, true) === comment) return true;
  }
  return false;
}
