/** A photo or video ready to be sent, or why it can't be. */
import type { FormMessage } from '../words.ts';

export interface Prepared {
  kind: 'photo' | 'video';
  file: Blob;
  /** The smallest first; of a video, of its first moment, and none where that can't be decoded. */
  thumbnails: readonly Blob[];
}

export type Preparation = { ok: true; value: Prepared } | { ok: false; fault: FormMessage };
