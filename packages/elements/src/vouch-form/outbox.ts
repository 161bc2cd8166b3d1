/**
 * Sends a review until there is an answer, and never makes two of it. All attempts of a draft go out under one
 * idempotency key, kept in the browser; while the network is away or the shop is busy, it waits and tries again.
 */
import { type Failure, type Result, editReview, submitReview } from '@vouch/client';
import type { ReviewDraft, SubmitReceipt } from '@vouch/contract';
import { keepOutbox, recallOutbox } from '../internal/review-draft.ts';
import type { Writing } from './writing.ts';

/** An attempt without an answer counts as lost after so long, in ms. */
const PATIENCE = 30_000;
/** Waiting before the second attempt, in s; twice as long before each further one, at most so long. */
const FIRST_WAIT = 2;
const LONGEST_WAIT = 60;
/** A shop that is busy is asked so often; a network that is away, until it is back. */
const BUSY_ATTEMPTS = 5;

/**
 * Resolves to the API's answer, or to the problem `aborted` when `signal` ended the waiting.
 * @param waits is told before each pause
 */
export async function deliver(
  { connection, page }: Pick<Writing, 'connection' | 'page'>,
  review: ReviewDraft,
  signal: AbortSignal,
  waits: (problem: Failure, seconds: number) => void,
): Promise<Result<SubmitReceipt>> {
  const { shop } = connection;
  const { productId } = page.product;
  const { key, sent } = recallOutbox(shop, productId) ?? { key: newKey(), sent: [] };
  const words = JSON.stringify(review);
  const earlier = sent.filter((text) => text !== words);
  const keepAs = (isWaiting: boolean) =>
    keepOutbox(shop, productId, { key, sent: [...earlier, words], isWaiting });
  const ask = (draft: ReviewDraft) =>
    submitReview(connection, draft, {
      idempotencyKey: key,
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });

  for (let attempt = 1; ; attempt++) {
    keepAs(true);
    const result = await ask(review);
    if (result.ok) return result;
    const problem = nameOf(result.problem, signal);
    if (problem.code === 'conflict' && earlier.length) return await settle(earlier);
    if (problem.code === 'aborted') return { ok: false, problem };
    if (problem.status > 0 && (attempt === BUSY_ATTEMPTS || !isPassing(problem))) {
      keepAs(false);
      return { ok: false, problem };
    }
    const seconds = problem.retryAfter || Math.min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT);
    waits(problem, seconds);
    await pause(seconds, signal);
  }

  /** The key was used: an earlier attempt had arrived. Its receipt is asked for, and its words are brought up to date. */
  async function settle(attempts: readonly string[]): Promise<Result<SubmitReceipt>> {
    const { rating, title, body, author } = review;
    let last: Result<SubmitReceipt> | undefined;
    for (const text of attempts.toReversed()) {
      last = await ask(JSON.parse(text) as ReviewDraft);
      if (!last.ok) continue;
      const { review: receipt, manageToken } = last.value;
      const newest = { rating, title, body, author };
      const edited = await editReview(connection, receipt.id, manageToken, newest, { signal });
      if (edited.ok) return last;
      // The newest words are not there: they stay in the form, and the next attempt comes here again.
      keepAs(false);
      return edited;
    }
    return last!;
  }
}

/** Whether the shop may well take the same review in a while. */
function isPassing({ code, retryAfter = 0 }: Failure): boolean {
  return code === 'internal' || (code === 'rate_limited' && retryAfter <= LONGEST_WAIT);
}

/** 128 bits as hexadecimal; `crypto.randomUUID` is not there on pages without TLS. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** An attempt that ran out of time is a lost one, not an aborted one. */
function nameOf(problem: Failure, signal: AbortSignal): Failure {
  return problem.code === 'aborted' && !signal.aborted ? { ...problem, code: 'network' } : problem;
}

/** Until the time is over, the network is back, or it is given up. */
function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      resolve();
    };
    const timer = setTimeout(end, seconds * 1_000);
    addEventListener('online', end);
    signal.addEventListener('abort', end, { once: true });
  });
}
