/**
 * The words of the pages that a server makes, in the language of whoever reads them. Not for browsers: it holds every
 * language that it is asked for until the process ends.
 */
import type { ProblemCode } from '@vouch/contract';
import { chooseLanguage } from '../internal/locale.ts';
import { type Say, wordsOf } from '../internal/lazy-words.ts';
import { type Messages, fill } from '../internal/messages.ts';
import { sentenceOf } from '../vouch-form/sentences.ts';
import type { FormWords } from '../vouch-form/words.ts';
import later from './en/form-later.ts';
import form from './en/form.ts';
import pages from './en/pages.ts';
import reviews from './en/reviews.ts';
import scales from './en/scales.ts';
import { PAGE_CATALOGUES } from './page-catalogues.ts';

export interface PageWords {
  /** For `lang`. */
  tag: string;
  direction: 'ltr' | 'rtl';
  page: Say<typeof pages>;
  form: Say<typeof form & typeof later>;
  /** What went wrong with a form, as the form itself says it. */
  problem: (failure: { code: ProblemCode; retryAfter?: number }) => string;
  reviews: Say<typeof reviews & typeof scales>;
}

const RIGHT_TO_LEFT = ['ar', 'he'];

/** @param tags language tags; the first in whose language there are words decides, and English where there is none */
export async function pageWords(tags: readonly (string | undefined)[]): Promise<PageWords> {
  const [language, tag] = chooseLanguage([tags.find(isSpoken)]);
  const messages: Messages = { ...pages, ...PAGE_CATALOGUES[language] };
  const sayOfForm = await wordsOf(tag, 'form', { ...form, ...later });
  return {
    tag,
    direction: RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr',
    page: (key, values) => fill(messages[key], tag, values),
    form: sayOfForm,
    problem: (failure) => sentenceOf({ problem: failure, say: sayOfForm as FormWords['say'] }),
    reviews: await wordsOf(tag, 'reviews', { ...reviews, ...scales }),
  };
}

/** Whether there are words in the language of a tag. */
export function isSpoken(tag: string | undefined): boolean {
  const [language] = chooseLanguage([tag]);
  return language !== 'en' || /^en\b/i.test(tag ?? '');
}
