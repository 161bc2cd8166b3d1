/**
 * Swearing and slurs from the list of the text's own language, as whole words and phrases. Lists of other
 * languages never run on a text: all of them at once flag a quarter of honest German and Spanish.
 */
import type { Detector, Span } from '../detector.ts';
import { longestEntry, wordLists } from '../words/lists.ts';
import { tokens } from '../words/tokens.ts';

/** Finds entries of the declared language's list; nothing where the language is unknown or has no list. */
export const detectListedWords: Detector = ({ rest, language }) => {
  const list = wordLists.get(language ?? '');
  if (list === undefined) return [];

  const words = tokens(rest);
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const phrase = words.slice(at, at + longestEntry);
    for (let length = phrase.length; length > 0; length -= 1) {
      const kind = list.get(
        phrase
          .slice(0, length)
          .map(({ folded }) => folded)
          .join(' '),
      );
      const [first, last] = [phrase[0], phrase[length - 1]];
      if (kind === undefined || first === undefined || last === undefined) continue;
      spans.push({ kind, start: first.start, end: last.end, detector: `words-${language}` });
      at += length - 1;
      break;
    }
  }
  return spans;
};
