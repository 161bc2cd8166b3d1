/**
 * Strong English words, also disguised ("sh1t", "fuuuck", look-alike letters). Patterns and folding are
 * obscenity's; on top of them a match must be a whole word with inflection, so that names and places which hold
 * one by chance (Scunthorpe, Harshit) stay clean, and must be in a tier of ours.
 */
import {
  DataSet,
  englishDataset,
  englishRecommendedTransformers,
  type EnglishProfaneWord,
  pattern,
  RegExpMatcher,
} from 'obscenity';
import type { Detector, Span } from '../detector.ts';
import { prefixes, strongWords, suffixes } from '../words/english.ts';

/** Everything on the list that is in a tier: for texts declared as English. */
const english = listed((word) => strongWords[word] !== undefined);
/** obscenity's own pattern takes any letter for the vowel of "fuck", but a Swedish "fack" is a compartment. */
const anywhere = listed((word) => word !== 'fuck' && strongWords[word]?.anywhere === true).addPhrase(
  (phrase) =>
    phrase
      .setMetadata({ originalWord: 'fuck' })
      .addPattern(pattern`fuck`)
      .addPattern(pattern`f*ck`),
);

const englishMatcher = matcherOf(english);
const anywhereMatcher = matcherOf(anywhere);

/** Runs the whole tier on declared English, and on everything else the words that no other language uses. */
export const detectStrongEnglish: Detector = ({ rest, language }) => {
  const [matcher, dataset] = language === 'en' ? [englishMatcher, english] : [anywhereMatcher, anywhere];
  const spans: Span[] = [];
  for (const match of matcher.getAllMatches(rest, true)) {
    const name = dataset.getPayloadWithPhraseMetadata(match).phraseMetadata?.originalWord;
    const strong = name && strongWords[name];
    if (!strong || match.matchLength < (strong.shortest ?? 0)) continue;
    const { start, end, before, after } = wordAround(rest, match.startIndex, match.endIndex + 1);
    const fits = strong.onlyWith?.includes(after) ?? (after === '' || suffixes.has(after));
    if (fits && (before === '' || prefixes.has(before)) && start >= (spans.at(-1)?.end ?? 0)) {
      spans.push({ kind: strong.kind, start, end, detector: 'strong-en' });
    }
  }
  return spans;
};

function listed(keep: (word: EnglishProfaneWord) => boolean): DataSet<{ originalWord: EnglishProfaneWord }> {
  return new DataSet<{ originalWord: EnglishProfaneWord }>()
    .addAll(englishDataset)
    .removePhrasesIf(({ metadata }) => metadata === undefined || !keep(metadata.originalWord));
}

function matcherOf(dataset: DataSet<{ originalWord: EnglishProfaneWord }>): RegExpMatcher {
  return new RegExpMatcher({ ...dataset.build(), ...englishRecommendedTransformers });
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** Longer than any prefix or suffix of ours, drawn-out letters included. */
const longestAffix = 40;

/**
 * Widens a match to the whole word. `before` and `after` are what it has beyond the match, in small letters;
 * `after` without drawn-out ones ("shittttty").
 */
function wordAround(text: string, from: number, to: number) {
  let start = from;
  while (start > 0 && wordCharacter.test(text.charAt(start - 1)) && from - start < longestAffix) start -= 1;
  let end = to;
  while (end < text.length && wordCharacter.test(text.charAt(end)) && end - to < longestAffix) end += 1;
  return {
    start,
    end,
    before: fold(text.slice(start, from)),
    after: fold(text.slice(to, end)).replace(/(.)\1+/gu, '$1'),
  };
}

/** Full-width and other compatibility forms read as the plain letters. */
function fold(affix: string): string {
  return affix.normalize('NFKC').toLowerCase();
}
