/**
 * Word lists by language: the lists of the npm package naughty-words (its list: Shutterstock's "List of Dirty,
 * Naughty, Obscene, and Otherwise Bad Words", CC BY 4.0) less what honest reviews say, plus a Latvian one.
 * A language is in here once a reader of it has gone through its list: unread lists flag every third review.
 */
import german from 'naughty-words/de.json' with { type: 'json' };
import spanish from 'naughty-words/es.json' with { type: 'json' };
import french from 'naughty-words/fr.json' with { type: 'json' };
import dutch from 'naughty-words/nl.json' with { type: 'json' };
import norwegian from 'naughty-words/no.json' with { type: 'json' };
import polish from 'naughty-words/pl.json' with { type: 'json' };
import type { FindingKind } from '../finding.ts';
import { everydayWords } from './everyday.ts';
import { latvianWords } from './latvian.ts';
import { tokens } from './tokens.ts';

/** Entry (as `tokens` folds it, joined by one space) to what it is. */
export type WordList = ReadonlyMap<string, FindingKind>;

/** Entries that insult a group of people; the rest is swearing. */
const slurs: ReadonlySet<string> = new Set(
  (
    'neger nigger kanake schwuchtel kampflesbe nègre gouine pédé maricón mariconazo bollera pakkis ' +
    'svartheiteste ciota pidars pidari pidaru pidaras pidarass pidarasi pediks pediki'
  ).split(' '),
);

/** The longest entry that is looked for, in words. */
export const longestEntry = 5;

const norwegianList = wordList('no', norwegian);

/** By BCP 47 primary subtag; Norwegian is declared as one of its two written forms, or as just that. */
export const wordLists: ReadonlyMap<string, WordList> = new Map([
  ['de', wordList('de', german)],
  ['es', wordList('es', spanish)],
  ['fr', wordList('fr', french)],
  ['lv', wordList('lv', latvianWords)],
  ['nl', wordList('nl', dutch)],
  ['no', norwegianList],
  ['nb', norwegianList],
  ['nn', norwegianList],
  ['pl', wordList('pl', polish)],
]);

function wordList(language: string, entries: readonly string[]): WordList {
  const everyday = new Set(everydayWords[language] ?? []);
  const list = new Map<string, FindingKind>();
  for (const entry of entries) {
    const words = tokens(entry).map(({ folded }) => folded);
    const key = words.join(' ');
    if (!everyday.has(key) && words.length <= longestEntry)
      list.set(key, slurs.has(key) ? 'hate' : 'profanity');
  }
  return list;
}
