/** Sends rows in chunks: a few at once, tried again when the API is busy or away, answers in the order of the file. */
import pRetry from 'p-retry';
import type { ImportReport, ImportRow } from '@vouch/contract';
import type { Failure, Result } from '@vouch/client';

export const CHUNK_ROWS = 200;
export const CHUNK_BYTES = 512_000;
export const CHUNKS_IN_FLIGHT = 2;

/** Packs rows into chunks that stay under the API's limits. A single larger row is a chunk of its own. */
export async function* chunksOf(
  rows: AsyncIterable<ImportRow>,
): AsyncGenerator<ImportRow[], void, undefined> {
  let chunk: ImportRow[] = [];
  let bytes = 0;
  for await (const row of rows) {
    const size = Buffer.byteLength(JSON.stringify(row)) + 1;
    if (chunk.length > 0 && (chunk.length === CHUNK_ROWS || bytes + size > CHUNK_BYTES)) {
      yield chunk;
      chunk = [];
      bytes = 0;
    }
    chunk.push(row);
    bytes += size;
  }
  if (chunk.length > 0) yield chunk;
}

export type Send = (rows: readonly ImportRow[]) => Promise<Result<ImportReport>>;

export interface SentChunk {
  rows: readonly ImportRow[];
  answer: Result<ImportReport>;
}

/** Sends chunks; takes no more after the first one that is refused, and still tells what became of those under way. */
export async function* sendInOrder(
  chunks: AsyncIterable<ImportRow[]>,
  send: Send,
): AsyncGenerator<SentChunk, void, undefined> {
  const flying: Promise<SentChunk>[] = [];
  for await (const rows of chunks) {
    const sent = send(rows).then((answer) => ({ rows, answer }));
    // The rejection is thrown where the answer is awaited, in its turn.
    sent.catch(() => undefined);
    flying.push(sent);
    if (flying.length < CHUNKS_IN_FLIGHT) continue;
    const first = await flying.shift()!;
    yield first;
    if (!first.answer.ok) break;
  }
  for (const sent of flying) yield await sent;
}

export interface RetryOptions {
  retries: number;
  /** Milliseconds before the second attempt; doubles from then on. */
  minTimeout: number;
  onRetry?: (problem: Failure) => void;
}

export const PATIENT: RetryOptions = { retries: 6, minTimeout: 500 };
const LONGEST_WAIT = 30_000;

class Unanswered extends Error {
  readonly problem: Failure;
  constructor(problem: Failure) {
    super(problem.title);
    this.problem = problem;
  }
}

/**
 * Asks again when the API is busy (429), failing (5xx) or away. Safe because a row is known by its key: what a lost
 * answer had brought in is not brought in twice.
 */
export function withRetries(send: Send, { retries, minTimeout, onRetry }: RetryOptions): Send {
  return async (rows) => {
    const attempt = async () => {
      const answer = await send(rows);
      if (!answer.ok && isPassing(answer.problem)) throw new Unanswered(answer.problem);
      return answer;
    };
    try {
      return await pRetry(attempt, {
        retries,
        minTimeout,
        maxTimeout: LONGEST_WAIT,
        randomize: true,
        async onFailedAttempt({ error, retriesLeft }) {
          if (!(error instanceof Unanswered) || retriesLeft === 0) return;
          onRetry?.(error.problem);
          await asLongAsAsked(error.problem);
        },
      });
    } catch (error) {
      if (error instanceof Unanswered) return { ok: false, problem: error.problem };
      throw error;
    }
  };
}

function isPassing({ status }: Failure): boolean {
  return status === 0 || status === 429 || status >= 500;
}

function asLongAsAsked({ retryAfter = 0 }: Failure): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.min(retryAfter * 1_000, 2 * LONGEST_WAIT)));
}
