/** How many reviews a list has, where the counters know it: without a filter, or with one. */
import type { ReviewQuery } from '@vouch/contract';
import { languageOf } from './language.ts';
import type { PublicProduct } from './ports.ts';

/** Null where only counting tells: for several filters together, and for a search. */
export function countedMatches(query: ReviewQuery, { summary, counts }: PublicProduct): number | null {
  const filters: number[] = [];
  if (query.rating?.length)
    filters.push(
      [...new Set(query.rating)].reduce((sum, rating) => sum + (summary.histogram[rating] ?? 0), 0),
    );
  if (query.verified) filters.push(counts.verified);
  if (query.media) filters.push(counts.media);
  if (query.language !== undefined && query.sort !== 'language')
    filters.push(counts.languages[languageOf(query.language)] ?? 0);
  for (const choice of query.answer ?? []) {
    const [question = '', value = ''] = choice.split(':');
    filters.push(counts.answers[question]?.[value] ?? 0);
  }
  if (query.q?.trim() || filters.length > 1) return null;
  return filters[0] ?? summary.count;
}
