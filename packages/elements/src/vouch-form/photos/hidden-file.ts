/** Whether another file is hidden in a picked one, looked for as the API looks. */
import { MediaError, refuseHiddenFiles } from '@vouch/media';

const PIECE_BYTES = 1_000_000;

/**
 * Encoding a photo anew would leave the other file behind, but whoever picked such a file did not pick a photo. Rejects
 * where the file can't be read.
 */
export async function hidesAnotherFile(file: Blob): Promise<boolean> {
  try {
    for await (const _ of refuseHiddenFiles(piecesOf(file)));
    return false;
  } catch (error) {
    if (error instanceof MediaError) return true;
    throw error;
  }
}

async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += PIECE_BYTES)
    yield new Uint8Array(await file.slice(at, at + PIECE_BYTES).arrayBuffer());
}
