/** Full-text search in a list's published reviews: the newest 500 that match are ranked, however many there are. */
import type { Matches, ReviewPage, ReviewQuery } from '@vouch/contract';
import { languageOf } from '../domain/language.ts';
import type { MediaAddress } from '../domain/media.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { Database } from './database.ts';
import { filterConditions, type List } from './list-statement.ts';
import { boundedMatches, MAX_COUNTED } from './matches.ts';
import { Parameters } from './parameters.ts';
import { REVIEW_COLUMNS, toReviewPage, type RawReviewRow } from './review-columns.ts';

const MAX_CANDIDATES = 500;

type Found = RawReviewRow & Record<`key_${number}`, number>;

export async function searchPage(
  db: Database,
  list: List,
  query: ReviewQuery & { q: string },
  mark: string,
  mediaAddress: MediaAddress,
): Promise<ReviewPage | 'foreign_cursor'> {
  const parameters = new Parameters();
  const terms = ordering(query, parameters);
  const after = query.cursor === undefined ? null : readCursor(query.cursor, mark, terms.length);
  if (query.cursor !== undefined && after === null) return 'foreign_cursor';
  const match = matchExpression(list, query.q);
  if (match === null)
    return { items: [], nextCursor: null, matches: after ? null : { count: 0, atLeast: false } };

  const fits = filterConditions(list.filters, null, parameters);
  const keys = terms.map((_, position) => `key_${position}`).join(', ');
  const named = terms.map((term, at) => `${term} as key_${at}`).join(', ');
  const beyond = after
    ? `where (${keys}) > (${after.values.map((value) => parameters.bind(value)).join(', ')})`
    : '';
  const slice = `${beyond} order by ${keys} limit ${query.limit + 1}`;
  // The best matches of all are known before their rows are read.
  const byScore = query.sort === undefined && fits.length === 0;
  const sql = `
    with hits as (
      select rowid as hit${query.sort === undefined ? ', bm25(review_search, 0.0, 3.0, 1.0) as score' : ''}
      from review_search where review_search match ${parameters.bind(match)}
      order by rowid desc limit ${MAX_CANDIDATES}),
    best as (${byScore ? `select * from (select hit, ${named} from hits) ${slice}` : 'select * from hits'}),
    ranked as (
      select ${REVIEW_COLUMNS}, ${byScore ? keys : named} from best cross join reviews on n = hit
      where ${[...isListed(list, parameters), ...fits].join(' and ')})
    select * from ranked ${byScore ? `order by ${keys}` : slice}`;
  const { results } = await db.$client
    .prepare(sql)
    .bind(...parameters.values)
    .all<Found>();
  const page = toReviewPage(results, query.limit, mediaAddress, (row) =>
    writeCursor(mark, { range: 0, values: terms.map((_, position) => row[`key_${position}`]!) }),
  );
  const isAll = page.nextCursor === null && fits.length === 0;
  if (after) return { ...page, matches: null };
  return {
    ...page,
    matches: isAll ? { count: page.items.length, atLeast: false } : await countMatches(db, list, match),
  };
}

async function countMatches(db: Database, list: List, match: string): Promise<Matches> {
  const parameters = new Parameters();
  const fits = filterConditions(list.filters, null, parameters);
  const most = fits.length > 0 ? MAX_CANDIDATES : MAX_COUNTED + 1;
  const hits = `(select rowid as hit from review_search where review_search match ${parameters.bind(match)}
    order by rowid desc limit ${most})`;
  const sql =
    fits.length > 0
      ? `select count(*) as candidates, coalesce(sum(${fits.join(' and ')}), 0) as fits
         from ${hits} cross join reviews on n = hit`
      : `select count(*) as candidates, count(*) as fits from ${hits}`;
  const row = await db.$client
    .prepare(sql)
    .bind(...parameters.values)
    .first<{ candidates: number; fits: number }>();
  return boundedMatches(row!, most);
}

/** What the index of words says already, once more of the row itself. */
function isListed({ shopId, listId }: List, parameters: Parameters): string[] {
  return [
    `shop_id = ${parameters.bind(shopId)}`,
    `list_id = ${parameters.bind(listId)}`,
    "status = 'published'",
  ];
}

/** What to sort by: all ascending, so that one comparison serves every order. */
function ordering(query: ReviewQuery, parameters: Parameters): string[] {
  const newest = ['-sort_at', '-n'];
  switch (query.sort) {
    case undefined:
      return ['score', '-hit'];
    case 'helpful':
      return ['-helpful_score', ...newest];
    case 'highest':
      return ['-rating', ...newest];
    case 'lowest':
      return ['rating', ...newest];
    case 'language':
      return [`(language <> ${parameters.bind(languageOf(query.language))})`, ...newest];
    case 'media':
      return ['-has_media', ...newest];
    case 'recent':
      return newest;
  }
}

/**
 * An FTS5 query: every word has to occur, the last one may be a beginning. Words are quoted, so nothing a shopper
 * types is read as an operator. Null when there is no word in it.
 */
function matchExpression({ shopId, listId }: List, q: string): string | null {
  const words = q.match(/[\p{L}\p{M}\p{N}]+/gu);
  if (!words) return null;
  // As the triggers write it: SQLite's hex() of the UTF-8 text.
  const scope = `x${[...new TextEncoder().encode(`${shopId}/${listId}`)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  const phrases = words.map((word, at) => `"${word}"${at === words.length - 1 ? '*' : ''}`).join(' AND ');
  return `scope:"${scope}" AND {title body}:(${phrases})`;
}
