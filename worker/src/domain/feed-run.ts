/** What is kept of a product review feed: the one that is served, and how far the next one has come. */

/** A stretch of the feed's bytes, one file. */
export interface FeedPiece {
  name: string;
  /** 0 as it was written; one more for what was joined out of pieces. */
  level: number;
  bytes: number;
}

/** A whole feed: its pieces in a row are one gzip file (RFC 1952). */
export interface ServedFeed {
  run: string;
  pieces: FeedPiece[];
  reviews: number;
  /** When its last piece was written, in milliseconds. */
  madeAt: number;
}

/**
 * - `sweep`: files of earlier runs go away.
 * - `published`, `spam`: reviews are written, a part a step. What was public before it was found to be spam comes last.
 * - `finish`: everything is written.
 */
export type FeedPhase = 'sweep' | 'published' | 'spam' | 'finish';

/** The last review that was written: the values of the order that the phase reads in. */
export type FeedPosition = number[];

export interface FeedProgress {
  phase: FeedPhase;
  /** Null at the beginning of a phase. */
  after: FeedPosition | null;
  pieces: FeedPiece[];
  /** CRC-32 and length of the XML so far, as the end of a gzip file states them. */
  crc: number;
  length: number;
  reviews: number;
}

export interface FeedRun {
  id: string;
  /** How many steps are done: the number of the next one. */
  step: number;
  progress: FeedProgress;
}

export interface Feed {
  shopId: string;
  /** The Worker's own, for the addresses of photos. */
  origin: string;
  served: ServedFeed | null;
  run: FeedRun | null;
  startedAt: number;
}
