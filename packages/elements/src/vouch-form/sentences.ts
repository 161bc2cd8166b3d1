/** What went wrong, in words. */
import later from '../locales/en/form-later.ts';
import type { FormMessage, FormWords } from './words.ts';

/** Codes that mean the same to a shopper. */
const SAME: Readonly<Record<string, FormMessage>> = {
  token_revoked: 'token_invalid',
  token_wrong_shop: 'token_invalid',
  unauthorized: 'not_found',
  forbidden: 'not_found',
};

/** A failure of the client, or a refusal of the API itself. */
interface Fault {
  code: string;
  retryAfter?: number;
}

/** Empty when nothing went wrong. */
export function sentenceOf({ problem, say }: FormWords & { problem: Fault | undefined }): string {
  if (!problem) return '';
  const { code, retryAfter } = problem;
  if (code === 'offline' || code === 'network') return say(code);
  if (code === 'rate_limited' && retryAfter) return say('rate_limited_for', { count: retryAfter });
  return ownSentence(problem, say) ?? say('failed');
}

/** The sentence for a code that has one. */
export function ownSentence({ code }: Fault, say: FormWords['say']): string | undefined {
  const key = SAME[code] ?? code;
  return key in later ? say(key as keyof typeof later) : undefined;
}
