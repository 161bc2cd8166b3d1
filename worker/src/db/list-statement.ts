/** The SQL of a list: one page of it, or how many reviews it has. What to read from which index says list-plan.ts. */
import type { ChosenAnswer, Filters } from '../domain/list-filters.ts';
import { isAfter, type Position } from './cursor.ts';
import type { ListPlan, Range } from './list-plan.ts';
import { Parameters } from './parameters.ts';
import { REVIEW_COLUMNS } from './review-columns.ts';

export interface Statement {
  sql: string;
  values: (string | number)[];
}
export interface List {
  shopId: string;
  listId: string;
  filters: Filters;
}

/** Rows with the columns of a review and `range`, the number of the range they came from. */
export function pageStatement(list: List, plan: ListPlan, after: Position | null, limit: number): Statement {
  const parameters = new Parameters();
  const order = plan.keys.map((key) => `${key} desc`).join(', ');

  function arm(range: Range, position: number): string {
    const goesOn = after !== null && (plan.combine === 'merge' || position === after.range);
    const { from, order: walked, within } = readFrom(list, range, parameters);
    const conditions = [
      ...within,
      ...rangeConditions(range, parameters, goesOn),
      ...filterConditions(list.filters, range, parameters),
      ...(goesOn ? [isAfter(walked ?? plan.keys, after.values, parameters)] : []),
    ];
    return `select * from (select ${REVIEW_COLUMNS}, ${position} as range from ${from}
      where ${conditions.join(' and ')}
      order by ${walked ? walked.map((key) => `${key} desc`).join(', ') : order} limit ${limit})`;
  }

  const done = plan.combine === 'concat' && after !== null ? after.range : 0;
  const arms = plan.ranges.flatMap((range, position) => (position < done ? [] : [arm(range, position)]));
  const sql = `${arms.join(' union all ')}${plan.combine === 'merge' ? ` order by ${order}` : ''} limit ${limit}`;
  return { sql, values: parameters.values };
}

/** One row: how many of the first `most` rows of the ranges fit the filters (`fits`), and how many there were. */
export function countStatement(list: List, plan: ListPlan, most: number): Statement {
  const parameters = new Parameters();
  const arms = plan.ranges.map((range) => {
    const { from, within } = readFrom(list, range, parameters);
    const ofRange = rangeConditions(range, parameters, false);
    // An index holds the range's rows together; answers do not, so that looking for them would have no end.
    const seeks = range.source.kind === 'index';
    const fits = [...(seeks ? [] : ofRange), ...filterConditions(list.filters, range, parameters)];
    return `select * from (select ${fits.join(' and ') || '1'} as fits from ${from}
      where ${[...within, ...(seeks ? ofRange : [])].join(' and ')} limit ${most})`;
  });
  const sql = `select count(*) as candidates, coalesce(sum(fits), 0) as fits
    from (${arms.join(' union all ')} limit ${most})`;
  return { sql, values: parameters.values };
}

/** Where a range is read from: its tables, what is true within it, and its own order where it has one. */
function readFrom({ shopId, listId, filters }: List, { source }: Range, parameters: Parameters) {
  const place = `shop_id = ${parameters.bind(shopId)} and list_id = ${parameters.bind(listId)}`;
  // Spelled out as in the partial indexes, or SQLite would not take them.
  const published = [place, "status = 'published'"];
  switch (source.kind) {
    case 'index': {
      const { name, fixed, only } = source.index;
      return {
        from: `reviews indexed by ${name}`,
        within: [
          ...published,
          ...(only ? [ONLY[only]] : []),
          ...(fixed.includes('language') ? [`language = ${parameters.bind(filters.language!)}`] : []),
        ],
      };
    }
    case 'answer':
      return {
        from: `(select n as chosen_n, sort_at as chosen_at from review_answers
          where ${place} and ${isAnswer(source.answer, parameters)}) cross join reviews on n = chosen_n`,
        within: published,
        order: ['chosen_at', 'chosen_n'],
      };
    case 'answers':
      return {
        from: 'reviews not indexed',
        within: [
          `n in (select n from review_answers where ${place} and ${isAnswer(source.answer, parameters)})`,
          ...published,
        ],
      };
  }
}

const ONLY = { verified: 'verified_by is not null', media: "media <> '[]'" } as const;

function isAnswer({ question, values }: ChosenAnswer, parameters: Parameters): string {
  const value =
    values.length === 1
      ? `= ${parameters.bind(values[0]!)}`
      : `in (select value from json_each(${parameters.bind(JSON.stringify(values))}))`;
  return `question = ${parameters.bind(question)} and value ${value}`;
}

function rangeConditions({ rating, languages }: Range, parameters: Parameters, goesOn: boolean): string[] {
  return [
    ...(rating === null ? [] : [`rating = ${rating}`]),
    // The place of the cursor is the narrower end of the same range; with two ends SQLite would seek to the wider.
    ...(languages === null || (goesOn && languages.operator === '<=')
      ? []
      : [`language ${languages.operator} ${parameters.bind(languages.own)}`]),
  ];
}

/** What a row has to be beyond what it was found by; without a range it was found by none of it. */
export function filterConditions(
  { ratings, verified, media, language, answers }: Filters,
  range: Range | null,
  parameters: Parameters,
): string[] {
  const found = range?.source.kind === 'index' ? null : range?.source.answer;
  return [
    // A plus keeps SQLite from seeking by it.
    ...(ratings.length > 0 && range?.rating == null ? [`+rating in (${ratings.join(', ')})`] : []),
    ...(verified ? [ONLY.verified] : []),
    ...(media ? [ONLY.media] : []),
    ...(language === null ? [] : [`language = ${parameters.bind(language)}`]),
    ...answers
      .filter((answer) => answer !== found)
      .map(
        (answer) => `exists (select 1 from review_answers as given where given.shop_id = reviews.shop_id
        and given.list_id = reviews.list_id and ${isAnswer(answer, parameters)}
        and given.sort_at = reviews.sort_at and given.n = reviews.n)`,
      ),
  ];
}
