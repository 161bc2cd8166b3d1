/** Strong words: whole words and phrases of the lists, with the endings that English gives them. */
import type { Span } from '../finding.ts';
import { isSlur, wordListsFor } from './word-lists.ts';

export type StrongWord = Span & { slur: boolean };

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ENDING = /(?:s|es|ed|er|ers|in|ing)$/;
/** Longest phrase of the lists, in words. */
const MAX_PHRASE = 5;

export function findStrongWords(text: string, language: string | null): StrongWord[] {
  const lists = wordListsFor(language);
  const listed = (phrase: string) => lists.some((list) => list.has(phrase));
  const words = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    // Full-width and other compatibility forms read as the plain letters (Unicode NFKC).
    folded: match[0].normalize('NFKC').toLowerCase(),
  }));

  return words.flatMap(({ start, end, folded }, at) => {
    const stem = [folded, folded.replace(ENDING, '')].find(listed);
    if (stem !== undefined) return [{ start, end, slur: isSlur(stem) }];
    for (let count = 2; count <= MAX_PHRASE && at + count <= words.length; count++) {
      const phrase = words.slice(at, at + count);
      if (listed(phrase.map((word) => word.folded).join(' ')))
        return [{ start, end: phrase.at(-1)!.end, slur: false }];
    }
    return [];
  });
}
