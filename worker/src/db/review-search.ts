/** Full-text search in a product's published reviews: the newest 500 that match are ranked, however many there are. */
import { sql, type SQL } from 'drizzle-orm';
import type { ReviewPage, ReviewQuery } from '@vouch/contract';
import { languageOf } from '../domain/language.ts';
import type { MediaAddress } from '../domain/media.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { Database } from './database.ts';
import { REVIEW_COLUMNS, toReviewPage, type RawReviewRow } from './review-columns.ts';

const MAX_CANDIDATES = 500;

export async function searchPage(
  db: Database,
  shopId: string,
  listId: string,
  query: ReviewQuery & { q: string },
  mark: string,
  mediaAddress: MediaAddress,
): Promise<ReviewPage | 'foreign_cursor'> {
  const terms = ordering(query);
  const after = query.cursor === undefined ? null : readCursor(query.cursor, mark, terms.length);
  if (query.cursor !== undefined && after === null) return 'foreign_cursor';
  const match = matchExpression(shopId, listId, query.q);
  if (match === null) return { items: [], nextCursor: null, matches: null };

  const keys = terms.map((_, position) => sql.identifier(`key_${position}`));
  const conditions = [
    sql`shop_id = ${shopId}`,
    sql`list_id = ${listId}`,
    sql`status = 'published'`,
    ...filters(query),
  ];
  const rows = await db.all<RawReviewRow & Record<`key_${number}`, number>>(sql`
    with hits as (
      select rowid as hit, bm25(review_search, 0.0, 3.0, 1.0) as score from review_search
      where review_search match ${match} order by rowid desc limit ${sql.raw(String(MAX_CANDIDATES))}),
    ranked as (
      select ${REVIEW_COLUMNS}, ${sql.join(
        terms.map((term, at) => sql`${term} as ${keys[at]}`),
        sql`, `,
      )}
      from hits cross join reviews on reviews.n = hits.hit
      where ${sql.join(conditions, sql` and `)})
    select * from ranked
    ${
      after === null
        ? sql``
        : sql`where (${sql.join(keys, sql`, `)}) > (${sql.join(
            after.values.map((value) => sql`${value}`),
            sql`, `,
          )})`
    }
    order by ${sql.join(keys, sql`, `)} limit ${sql.raw(String(query.limit + 1))}`);

  const page = toReviewPage(rows, query.limit, mediaAddress, (row) =>
    writeCursor(mark, { range: 0, values: terms.map((_, position) => row[`key_${position}`]!) }),
  );
  return { ...page, matches: null };
}

/** What to sort by: all ascending, so that one comparison serves every order. */
function ordering(query: ReviewQuery): SQL[] {
  const newest = [sql`-sort_at`, sql`-n`];
  switch (query.sort) {
    case undefined:
      return [sql`score`, sql`-n`];
    case 'helpful':
      return [sql`-helpful_score`, ...newest];
    case 'highest':
      return [sql`-rating`, ...newest];
    case 'lowest':
      return [sql`rating`, ...newest];
    case 'language':
      return [sql`(language <> ${languageOf(query.language)})`, ...newest];
    case 'recent':
    case 'media':
      return newest;
  }
}

function filters(query: ReviewQuery): SQL[] {
  const ratings = query.rating ?? [];
  return [
    ...(query.verified ? [sql`verified_by is not null`] : []),
    ...(ratings.length > 0 ? [sql`rating in (select value from json_each(${JSON.stringify(ratings)}))`] : []),
    ...(query.language && query.sort !== 'language' ? [sql`language = ${languageOf(query.language)}`] : []),
  ];
}

/**
 * An FTS5 query: every word has to occur, the last one may be a beginning. Words are quoted, so nothing a shopper
 * types is read as an operator. Null when there is no word in it.
 */
function matchExpression(shopId: string, listId: string, q: string): string | null {
  const words = q.match(/[\p{L}\p{M}\p{N}]+/gu);
  if (!words) return null;
  // As the triggers write it: SQLite's hex() of the UTF-8 text.
  const scope = `x${[...new TextEncoder().encode(`${shopId}/${listId}`)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  const phrases = words.map((word, at) => `"${word}"${at === words.length - 1 ? '*' : ''}`).join(' AND ');
  return `scope:"${scope}" AND {title body}:(${phrases})`;
}
