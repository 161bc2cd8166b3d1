/**
 * Severity tiers over the phrases of obscenity's English list, by the name each phrase has there. What is named
 * in no tier does not count: much of the list is everyday language in a shop ("sexy", "a pussy-bow blouse",
 * "makes my ass look great", "rapeseed oil").
 */
import type { EnglishProfaneWord } from 'obscenity';
import type { FindingKind } from '../finding.ts';

export interface StrongWord {
  readonly kind: FindingKind;
  /** Means nothing innocent in another language, so it also runs on texts that are not English. */
  readonly anywhere: boolean;
  /** Endings without which the word is too mild or too ambiguous; without this field any inflection counts. */
  readonly onlyWith?: readonly string[];
  /** Shorter spellings on the list are abbreviations and names too ("NIG", "Bich"). */
  readonly shortest?: number;
}

const swearing: StrongWord = { kind: 'profanity', anywhere: true };
const englishSwearing: StrongWord = { kind: 'profanity', anywhere: false };
const slur: StrongWord = { kind: 'hate', anywhere: true };
const englishSlur: StrongWord = { kind: 'hate', anywhere: false };

/** "slut" is the end in Danish and Swedish, "retard" a delay in French, "fag" a subject in Norwegian. */
export const strongWords: Readonly<Partial<Record<EnglishProfaneWord, StrongWord>>> = {
  ass: {
    ...swearing,
    onlyWith: ['hole', 'holes', 'wipe', 'wipes', 'hat', 'hats', 'clown', 'clowns', 'fucker'],
  },
  bastard: englishSwearing,
  bitch: { ...swearing, shortest: 5 },
  blowjob: swearing,
  cock: { ...swearing, onlyWith: ['sucker', 'suckers', 'sucking', 'ucker', 'uckers', 'ucking'] },
  cunt: swearing,
  dick: { ...swearing, onlyWith: ['head', 'heads'] },
  fellatio: englishSwearing,
  fuck: swearing,
  gangbang: swearing,
  handjob: swearing,
  jizz: englishSwearing,
  shit: swearing,
  slut: englishSwearing,
  twat: englishSwearing,
  wank: englishSwearing,
  whore: swearing,
  abeed: englishSlur,
  africoon: slur,
  arabush: slur,
  boonga: englishSlur,
  chingchong: slur,
  chink: { ...englishSlur, onlyWith: ['', 's', 'y'] },
  fag: { ...englishSlur, onlyWith: ['', 's', 'got', 'gots', 'gotry', 'goty', 'gy'] },
  kike: { ...englishSlur, onlyWith: ['', 's'] },
  nigger: { ...slur, shortest: 5 },
  retard: { ...englishSlur, onlyWith: ['', 's', 'ed', 'edly'] },
  tranny: englishSlur,
};

/** What may stand before a strong word in one word with it. */
export const prefixes: ReadonlySet<string> = new Set(
  'mother mutha motha bull dip bat horse ape chicken dumb cluster mind'.split(' '),
);

/** What may follow a strong word in one word with it, repeated letters collapsed. */
export const suffixes: ReadonlySet<string> = new Set(
  (
    's es z ed er ers ery ing ings in y ty tier tiest ted ting ter ters le face faced head heads hole holes wit wits ' +
    'tard tards tarded ard arded show storm bag bags off up able a as ah got gots gotry goty gy ier iest ish'
  ).split(' '),
);
