/** What went wrong, in words. */
import type { Failure } from '@vouch/client';
import later from '../locales/en/form-later.ts';
import type { FormMessage } from './words.ts';
import type { Writing } from './writing.ts';

/** Codes that mean the same to a shopper. */
const SAME: Readonly<Record<string, FormMessage>> = {
  token_revoked: 'token_invalid',
  token_wrong_shop: 'token_invalid',
  unauthorized: 'not_found',
  forbidden: 'not_found',
};

/** Empty when nothing went wrong. */
export function sentenceOf({ problem, say }: Pick<Writing, 'problem' | 'say'>): string {
  if (!problem) return '';
  const { code, retryAfter } = problem;
  if (code === 'offline' || code === 'network') return say(code);
  if (code === 'rate_limited' && retryAfter) return say('rate_limited_for', { count: retryAfter });
  return ownSentence(problem, say) ?? say('failed');
}

/** The sentence for a code that has one. */
export function ownSentence({ code }: Failure, say: Writing['say']): string | undefined {
  const key = SAME[code] ?? code;
  return key in later ? say(key as keyof typeof later) : undefined;
}
