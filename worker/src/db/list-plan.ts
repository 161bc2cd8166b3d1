/**
 * How a page of the public list is read from the indexes. Every order is a row of index ranges, each sorted newest (or
 * most helpful) first: "highest" is the range of 5 stars, then 4, …; "own language first" is one range a language. A
 * page walks them and stops, so it reads as many rows as it shows and one more, however many are stored.
 */
import type { ReviewQuery } from '@vouch/contract';
import { languageOf } from '../domain/language.ts';

type Column = 'rating' | 'language';
export interface Condition {
  column: Column;
  value: number | string | null;
}
export type SortKey = 'helpful_score' | 'sort_at' | 'n';

export interface Range {
  index: string;
  conditions: Condition[];
  /** The filter on verified purchases, which has indexes of its own. */
  verified: boolean;
}
export interface ListPlan {
  ranges: Range[];
  /** `concat`: one after the other. `merge`: all at once, the best of each first. */
  combine: 'concat' | 'merge';
  /** All descending; the last is unique. */
  keys: readonly SortKey[];
}

interface ListIndex {
  name: string;
  columns: readonly Column[];
  verified: boolean;
  order: 'recent' | 'helpful';
}
const INDEXES: readonly ListIndex[] = [
  { name: 'list_recent', columns: [], verified: false, order: 'recent' },
  { name: 'list_rating', columns: ['rating'], verified: false, order: 'recent' },
  { name: 'list_language', columns: ['language'], verified: false, order: 'recent' },
  { name: 'list_language_rating', columns: ['language', 'rating'], verified: false, order: 'recent' },
  { name: 'list_verified', columns: [], verified: true, order: 'recent' },
  { name: 'list_verified_rating', columns: ['rating'], verified: true, order: 'recent' },
  { name: 'list_verified_language', columns: ['language'], verified: true, order: 'recent' },
  { name: 'list_helpful', columns: [], verified: false, order: 'helpful' },
  { name: 'list_rating_helpful', columns: ['rating'], verified: false, order: 'helpful' },
  { name: 'list_language_helpful', columns: ['language'], verified: false, order: 'helpful' },
  { name: 'list_verified_helpful', columns: [], verified: true, order: 'helpful' },
];

const ALL_RATINGS = [5, 4, 3, 2, 1];
/** How the counters name reviews that do not tell their language. */
const UNKNOWN_LANGUAGE = 'und';

export function planList(query: ReviewQuery, languages: readonly string[]): ListPlan {
  const order = query.sort === 'helpful' ? 'helpful' : 'recent';
  const keys =
    order === 'helpful' ? (['helpful_score', 'sort_at', 'n'] as const) : (['sort_at', 'n'] as const);
  const ratings = [...new Set(query.rating ?? [])];
  const language: Condition[] =
    query.language !== undefined && query.sort !== 'language' ? [inLanguage(languageOf(query.language))] : [];
  const range = (conditions: Condition[]): Range => ({
    index: chooseIndex(conditions, query.verified === true, order),
    conditions,
    verified: query.verified === true,
  });
  const byRating = (list: readonly number[]) =>
    list.map((value) => range([{ column: 'rating', value }, ...language]));

  if (query.sort === 'highest' || query.sort === 'lowest') {
    const descending = (ratings.length > 0 ? ratings : ALL_RATINGS).toSorted((a, b) => b - a);
    return {
      ranges: byRating(query.sort === 'highest' ? descending : descending.toReversed()),
      combine: 'concat',
      keys,
    };
  }
  if (query.sort === 'language') {
    const own = languageOf(query.language);
    const known = languages.map((language) => (language === UNKNOWN_LANGUAGE ? null : language));
    const others = known.filter((other) => other !== own).toSorted();
    const single: Condition[] = ratings.length === 1 ? [{ column: 'rating', value: ratings[0]! }] : [];
    const ranges = [own, ...others].flatMap((value) => {
      const condition = inLanguage(value);
      return ratings.length > 1
        ? ratings.map((rating) => range([condition, { column: 'rating', value: rating }]))
        : [range([condition, ...single])];
    });
    return { ranges, combine: 'concat', keys };
  }
  // No review carries media yet, so "photos first" is the newest first.
  return ratings.length === 0
    ? { ranges: [range(language)], combine: 'concat', keys }
    : { ranges: byRating(ratings), combine: ratings.length > 1 ? 'merge' : 'concat', keys };
}

function inLanguage(value: string | null): Condition {
  return { column: 'language', value };
}

/** The index that narrows most; conditions it does not hold are checked on the rows. */
function chooseIndex(conditions: Condition[], verified: boolean, order: ListIndex['order']): string {
  const given = new Set(conditions.map((condition) => condition.column));
  const weight = (index: ListIndex) => index.columns.length * 2 + (index.verified ? 1 : 0);
  const fitting = INDEXES.filter(
    (index) =>
      index.order === order &&
      (!index.verified || verified) &&
      index.columns.every((column) => given.has(column)),
  );
  return fitting.toSorted((a, b) => weight(b) - weight(a))[0]!.name;
}
