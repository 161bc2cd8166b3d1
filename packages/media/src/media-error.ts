/** Why a file is refused. What a shopper is told of it is the caller's. */

/**
 * - `unsupported`: none of the types that are taken.
 * - `animated`: a picture that moves.
 * - `broken`: cut off, or not built as its format says.
 * - `too_many_pixels`
 * - `two_in_one`: another file is hidden in it.
 */
export type MediaFault = 'unsupported' | 'animated' | 'broken' | 'too_many_pixels' | 'two_in_one';

export class MediaError extends Error {
  readonly fault: MediaFault;

  /** `message` is for developers: what was found where. */
  constructor(fault: MediaFault, message: string) {
    super(message);
    this.name = 'MediaError';
    this.fault = fault;
  }
}

export function broken(message: string): MediaError {
  return new MediaError('broken', message);
}
