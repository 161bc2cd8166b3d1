/** What nobody foresaw: the log has what happened, the outside a request id to ask with. */
import { refused } from '../domain/outcome.ts';
import { problemResponse } from './problem-response.ts';

export function logUnexpected(error: Error, requestId: string): void {
  console.error(JSON.stringify({ message: innermost(error).message, stack: frames(error), requestId }));
}

export function answerUnexpected(error: Error, requestId: string): Response {
  logUnexpected(error, requestId);
  return problemResponse(refused('internal'), requestId);
}

/** What really happened. Drizzle's error around it quotes the statement's values: people's words, hashes of keys. */
function innermost(error: Error): Error {
  return error.cause instanceof Error ? innermost(error.cause) : error;
}

/** Without the message, which a stack repeats. */
function frames({ stack = '' }: Error): string[] {
  return stack.split('\n').filter((line) => /^\s+at /.test(line));
}
