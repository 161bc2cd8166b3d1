/** Runs a file through the cleaning, as the API does, and says what came of it. */
import { MediaError, openMedia, type MediaFault, type Size } from '../src/index.ts';

export const MAX_PIXELS = 50_000_000;

interface Cleaned {
  type: string;
  kind: string;
  size: Size;
  bytes: Buffer;
}

/** A file as the network brings it, cut at these places. */
export async function* inPieces(file: Uint8Array, cuts: readonly number[] = []): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const cut of [...cuts, file.length].toSorted((a, b) => a - b)) {
    yield file.slice(from, cut);
    from = cut;
  }
}

export async function clean(file: Uint8Array, cuts?: readonly number[]): Promise<Cleaned> {
  const media = await openMedia(inPieces(file, cuts), { maxPixels: MAX_PIXELS });
  const pieces: Uint8Array[] = [];
  for await (const piece of media.bytes) pieces.push(piece);
  return { type: media.type, kind: media.kind, size: media.size(), bytes: Buffer.concat(pieces) };
}

/** Why a file is refused; null when it is taken. */
export async function faultOf(file: Uint8Array, cuts?: readonly number[]): Promise<MediaFault | null> {
  try {
    await clean(file, cuts);
    return null;
  } catch (error) {
    if (error instanceof MediaError) return error.fault;
    throw error;
  }
}
