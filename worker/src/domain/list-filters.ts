/** What a list is narrowed to, and how many reviews each filter leaves by itself: the counters know it. */
import type { ReviewQuery } from '@vouch/contract';
import { languageOf, UNKNOWN_LANGUAGE } from './language.ts';
import type { PublicProduct } from './ports.ts';

export interface Filters {
  /** Any of these; empty: all. */
  ratings: readonly number[];
  verified: boolean;
  media: boolean;
  language: string | null;
  /** Every question has to fit, by any of its values. */
  answers: readonly ChosenAnswer[];
}
export interface ChosenAnswer {
  question: string;
  values: readonly string[];
}

export function filtersOf(query: ReviewQuery): Filters {
  const chosen = Map.groupBy(new Set(query.answer ?? []), (choice) => choice.split(':')[0]!);
  return {
    ratings: [...new Set(query.rating ?? [])],
    verified: query.verified === true,
    media: query.media === true,
    // "Own language first" sorts by it and leaves nothing out.
    language: query.language === undefined || query.sort === 'language' ? null : languageOf(query.language),
    answers: [...chosen].map(([question, choices]) => ({
      question,
      values: choices.map((choice) => choice.slice(question.length + 1)),
    })),
  };
}

/** Published reviews that fit, by filter. */
export interface FilterSizes {
  all: number;
  rating: (rating: number) => number;
  verified: number;
  media: number;
  language: number;
  answer: (answer: ChosenAnswer) => number;
}

export function sizesOf({ language }: Filters, { summary, counts }: PublicProduct): FilterSizes {
  return {
    all: summary.count,
    rating: (rating) => summary.histogram[rating] ?? 0,
    verified: counts.verified,
    media: counts.media,
    language: language === null ? summary.count : languageSize(language, counts.languages, summary.count),
    // A review may have chosen several values of one question, so that their sum is an upper bound.
    answer: ({ question, values }) =>
      values.reduce((sum, value) => sum + (own(own(counts.answers, question) ?? {}, value) ?? 0), 0),
  };
}

/** Anybody may ask for `constructor:name`, which every object has. */
function own<Value>(record: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function languageSize(language: string, languages: Record<string, number>, all: number): number {
  const named = Object.values(languages).reduce((sum, count) => sum + count, 0);
  return language === UNKNOWN_LANGUAGE ? all - named : (own(languages, language) ?? 0);
}

/** How many reviews fit all filters, where the counters tell: without a filter, or with one. Null where not. */
export function countedMatches(filters: Filters, sizes: FilterSizes): number | null {
  const { ratings, answers } = filters;
  const single = answers.length === 1 && answers[0]!.values.length === 1;
  if (answers.length > 0 && !single) return null;
  const set = [
    ...(ratings.length > 0 ? [ratings.reduce((sum, rating) => sum + sizes.rating(rating), 0)] : []),
    ...(filters.verified ? [sizes.verified] : []),
    ...(filters.media ? [sizes.media] : []),
    ...(filters.language === null ? [] : [sizes.language]),
    ...answers.map((answer) => sizes.answer(answer)),
  ];
  return set.length > 1 ? null : (set[0] ?? sizes.all);
}
