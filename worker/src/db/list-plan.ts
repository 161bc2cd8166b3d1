/**
 * How a page of the public list is read from the indexes: one range of one index where that can be, two for "own
 * language first", one a rating where several are asked for. A page walks its range from the cursor and stops, so it
 * reads the rows it shows and one more, however many are stored.
 *
 * Which ranges there are, and in which order, depends on the query alone, so that cursors stay good; which index a
 * range is read from depends on how many reviews each filter leaves.
 */
import type { ReviewSort } from '@vouch/contract';
import type { ChosenAnswer, Filters, FilterSizes } from '../domain/list-filters.ts';

export type SortKey = 'helpful_score' | 'rating' | 'lowness' | 'language' | 'has_media' | 'sort_at' | 'seq';

/**
 * - `index`: a walk through one of the table's own indexes.
 * - `answer`: a walk through those who gave one answer, newest first.
 * - `answers`: all who gave one of some answers, sorted; for few of them.
 */
export type Source =
  { kind: 'index'; index: ListIndex } | { kind: 'answer' | 'answers'; answer: ChosenAnswer };

export interface Range {
  source: Source;
  rating: number | null;
  /** Of "own language first": up to the own language in the alphabet, downwards, and what comes after it. */
  languages: { operator: '<=' | '>'; own: string } | null;
}
export interface ListPlan {
  ranges: Range[];
  /** `concat`: one after the other. `merge`: all at once, the best of each first. */
  combine: 'concat' | 'merge';
  /** All descending; the last is unique. */
  keys: readonly SortKey[];
}

type Order = 'recent' | 'helpful' | 'highest' | 'lowest' | 'language' | 'media';

const KEYS: Record<Order, readonly SortKey[]> = {
  recent: ['sort_at', 'seq'],
  helpful: ['helpful_score', 'sort_at', 'seq'],
  highest: ['rating', 'sort_at', 'seq'],
  lowest: ['lowness', 'sort_at', 'seq'],
  language: ['language', 'sort_at', 'seq'],
  media: ['has_media', 'sort_at', 'seq'],
};

export interface ListIndex {
  name: string;
  order: Order;
  /** Columns that have to be fixed to one value for the index to give its order. */
  fixed: readonly ('rating' | 'language')[];
  /** Holds only these. */
  only?: 'verified' | 'media';
}
const INDEXES: readonly ListIndex[] = [
  { name: 'list_recent', order: 'recent', fixed: [] },
  { name: 'list_rating', order: 'recent', fixed: ['rating'] },
  { name: 'list_language', order: 'recent', fixed: ['language'] },
  { name: 'list_language_rating', order: 'recent', fixed: ['language', 'rating'] },
  { name: 'list_verified', order: 'recent', fixed: [], only: 'verified' },
  { name: 'list_verified_rating', order: 'recent', fixed: ['rating'], only: 'verified' },
  { name: 'list_verified_language', order: 'recent', fixed: ['language'], only: 'verified' },
  { name: 'list_media', order: 'recent', fixed: [], only: 'media' },
  { name: 'list_media_rating', order: 'recent', fixed: ['rating'], only: 'media' },
  { name: 'list_media_language', order: 'recent', fixed: ['language'], only: 'media' },
  { name: 'list_helpful', order: 'helpful', fixed: [] },
  { name: 'list_rating_helpful', order: 'helpful', fixed: ['rating'] },
  { name: 'list_language_helpful', order: 'helpful', fixed: ['language'] },
  { name: 'list_verified_helpful', order: 'helpful', fixed: [], only: 'verified' },
  { name: 'list_media_helpful', order: 'helpful', fixed: [], only: 'media' },
  { name: 'list_rating', order: 'highest', fixed: [] },
  { name: 'list_language_rating', order: 'highest', fixed: ['language'] },
  { name: 'list_verified_rating', order: 'highest', fixed: [], only: 'verified' },
  { name: 'list_media_rating', order: 'highest', fixed: [], only: 'media' },
  { name: 'list_lowest', order: 'lowest', fixed: [] },
  { name: 'list_language_lowest', order: 'lowest', fixed: ['language'] },
  { name: 'list_verified_lowest', order: 'lowest', fixed: [], only: 'verified' },
  { name: 'list_media_lowest', order: 'lowest', fixed: [], only: 'media' },
  { name: 'list_language', order: 'language', fixed: [] },
  { name: 'list_rating_language', order: 'language', fixed: ['rating'] },
  { name: 'list_verified_language', order: 'language', fixed: [], only: 'verified' },
  { name: 'list_media_language', order: 'language', fixed: [], only: 'media' },
  { name: 'list_media_first', order: 'media', fixed: [] },
  { name: 'list_rating_media_first', order: 'media', fixed: ['rating'] },
  { name: 'list_language_media_first', order: 'media', fixed: ['language'] },
  { name: 'list_verified_media_first', order: 'media', fixed: [], only: 'verified' },
];

/** D1 takes five terms in a compound SELECT. */
const MAX_RANGES = 5;
/** So many are read and sorted where no index has their order. */
const MAX_SORTED = 500;

/** `own`: the reader's language, for "own language first". */
export function planList(sort: ReviewSort, filters: Filters, sizes: FilterSizes, own: string): ListPlan {
  const parts: Range['languages'][] =
    sort === 'language' ? (['<=', '>'] as const).map((operator) => ({ operator, own })) : [null];
  const { ratings } = filters;
  // A range each, unless they are too many (which leave little out) or each language would need them all in one order.
  const apart =
    ratings.length === 1 || (ratings.length > 1 && ratings.length <= MAX_RANGES && sort !== 'language');
  const byStars = sort === 'highest' || sort === 'lowest';
  const ascending = ratings.toSorted((a, b) => a - b);
  const ranked: (number | null)[] = !apart ? [null] : sort === 'lowest' ? ascending : ascending.toReversed();
  // Within one rating, the highest and the lowest are simply the newest; so are "photos first" among photos.
  const order: Order = (byStars && apart) || (sort === 'media' && filters.media) ? 'recent' : sort;

  const ranges = parts.flatMap((languages) =>
    ranked.map((rating): Range => ({
      rating,
      languages,
      source: chooseSource(order, rating, filters, sizes),
    })),
  );
  const inTurn = byStars || sort === 'language' || ranges.length === 1;
  return { ranges, combine: inTurn ? 'concat' : 'merge', keys: KEYS[order] };
}

function chooseSource(order: Order, rating: number | null, filters: Filters, sizes: FilterSizes): Source {
  const known = {
    rating: rating === null ? null : sizes.rating(rating),
    language: filters.language === null ? null : sizes.language,
  };
  const walked = ({ fixed, only }: ListIndex) =>
    Math.min(sizes.all, ...fixed.map((column) => known[column]!), only ? sizes[only] : sizes.all);
  const index = INDEXES.filter(
    (candidate) =>
      candidate.order === order &&
      (candidate.only === undefined || filters[candidate.only]) &&
      candidate.fixed.every((column) => known[column] !== null),
  ).toSorted((a, b) => walked(a) - walked(b) || b.fixed.length - a.fixed.length)[0]!;

  const answer = filters.answers.toSorted((a, b) => sizes.answer(a) - sizes.answer(b))[0];
  // Coming from the answers, each row is read twice.
  if (!answer || sizes.answer(answer) * 2 >= walked(index)) return { kind: 'index', index };
  if (order === 'recent' && answer.values.length === 1) return { kind: 'answer', answer };
  return sizes.answer(answer) <= MAX_SORTED ? { kind: 'answers', answer } : { kind: 'index', index };
}
