/**
 * How a page of the public list is read from the indexes: one range of one index where that can be, two for "own
 * language first", one a star where several are asked for. A page walks its range from the cursor and stops, so it
 * reads the rows it shows and one more, however many are stored.
 */
import type { ReviewQuery } from '@vouch/contract';
import { languageOf } from '../domain/language.ts';

type Column = 'rating' | 'language';
export type SortKey = 'helpful_score' | 'rating' | 'lowness' | 'language' | 'sort_at' | 'seq';

interface Condition {
  column: Column;
  operator: '=' | '<=' | '>';
  value: number | string;
}
export interface Range {
  index: string;
  conditions: Condition[];
}
export interface ListPlan {
  ranges: Range[];
  /** `concat`: one after the other. `merge`: all at once, the best of each first. */
  combine: 'concat' | 'merge';
  /** Only reviews of checked purchases; they have indexes of their own. */
  verified: boolean;
  /** All descending; the last is unique. */
  keys: readonly SortKey[];
}

type Order = 'recent' | 'helpful' | 'highest' | 'lowest' | 'language';

const KEYS: Record<Order, readonly SortKey[]> = {
  recent: ['sort_at', 'seq'],
  helpful: ['helpful_score', 'sort_at', 'seq'],
  highest: ['rating', 'sort_at', 'seq'],
  lowest: ['lowness', 'sort_at', 'seq'],
  language: ['language', 'sort_at', 'seq'],
};

interface ListIndex {
  name: string;
  order: Order;
  /** Columns that have to be fixed to one value for the index to give its order. */
  fixed: readonly Column[];
  verified?: boolean;
}
const INDEXES: readonly ListIndex[] = [
  { name: 'list_recent', order: 'recent', fixed: [] },
  { name: 'list_rating', order: 'recent', fixed: ['rating'] },
  { name: 'list_language', order: 'recent', fixed: ['language'] },
  { name: 'list_language_rating', order: 'recent', fixed: ['language', 'rating'] },
  { name: 'list_verified', order: 'recent', fixed: [], verified: true },
  { name: 'list_verified_rating', order: 'recent', fixed: ['rating'], verified: true },
  { name: 'list_verified_language', order: 'recent', fixed: ['language'], verified: true },
  { name: 'list_helpful', order: 'helpful', fixed: [] },
  { name: 'list_rating_helpful', order: 'helpful', fixed: ['rating'] },
  { name: 'list_language_helpful', order: 'helpful', fixed: ['language'] },
  { name: 'list_verified_helpful', order: 'helpful', fixed: [], verified: true },
  { name: 'list_rating', order: 'highest', fixed: [] },
  { name: 'list_language_rating', order: 'highest', fixed: ['language'] },
  { name: 'list_verified_rating', order: 'highest', fixed: [], verified: true },
  { name: 'list_lowest', order: 'lowest', fixed: [] },
  { name: 'list_language_lowest', order: 'lowest', fixed: ['language'] },
  { name: 'list_verified_lowest', order: 'lowest', fixed: [], verified: true },
  { name: 'list_language', order: 'language', fixed: [] },
  { name: 'list_rating_language', order: 'language', fixed: ['rating'] },
  { name: 'list_verified_language', order: 'language', fixed: [], verified: true },
];

export function planList(query: ReviewQuery): ListPlan {
  const verified = query.verified === true;
  const ratings = [...new Set(query.rating ?? [])];
  const asked = query.sort ?? 'recent';
  // Within one rating, the highest and the lowest are simply the newest. No review carries media yet, so "with photos
  // first" is the newest first, too.
  const oneRating = ratings.length === 1 && (asked === 'highest' || asked === 'lowest');
  const order: Order = asked === 'media' || oneRating ? 'recent' : asked;

  const language: Condition[] =
    query.language === undefined || order === 'language'
      ? []
      : [{ column: 'language', operator: '=', value: languageOf(query.language) }];
  const stars: (Condition | null)[] =
    ratings.length === 0 ? [null] : ratings.map((value) => ({ column: 'rating', operator: '=', value }));
  // The own language, then those below it in the alphabet, then those above: two ranges of one index.
  const own = languageOf(query.language);
  const parts: (Condition | null)[] =
    order === 'language'
      ? (['<=', '>'] as const).map((operator) => ({ column: 'language', operator, value: own }))
      : [null];

  const ranges = parts.flatMap((part) =>
    stars.map((star): Range => {
      const conditions = [...language, star, part].filter((condition) => condition !== null);
      return { index: chooseIndex(order, conditions, verified), conditions };
    }),
  );
  const combine = order !== 'language' && ranges.length > 1 ? 'merge' : 'concat';
  return { ranges, combine, verified, keys: KEYS[order] };
}

/** The index of that order that narrows most; conditions it does not hold are checked on the rows. */
function chooseIndex(order: Order, conditions: readonly Condition[], verified: boolean): string {
  const fixed = new Set(conditions.filter(({ operator }) => operator === '=').map(({ column }) => column));
  const weight = (index: ListIndex) => index.fixed.length * 2 + (index.verified ? 1 : 0);
  return INDEXES.filter(
    (index) =>
      index.order === order &&
      (verified || !index.verified) &&
      index.fixed.every((column) => fixed.has(column)),
  ).toSorted((a, b) => weight(b) - weight(a))[0]!.name;
}
