/** The database connection; locally it counts the rows that the requests cost. */
import { SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import * as schema from './schema.ts';

export type Database = ReturnType<typeof openDatabase>;

/** The database, or one request's session with it. */
export type D1 = Pick<D1Database, 'prepare' | 'batch'>;

export function openDatabase(d1: D1) {
  // Drizzle asks for no more of it.
  return drizzle(d1 as D1Database, { schema });
}

const dialect = new SQLiteAsyncDialect();

/** A built query, or hand-written SQL. */
export type Statement = SQL | { toSQL(): { sql: string; params: unknown[] } };

/**
 * Runs statements as one transaction: all of them or none. The one way to write more than one row, since Drizzle's own
 * batch does not take hand-written SQL with D1. Rows come back with the columns' names in the database.
 */
export async function atomically(
  db: Database,
  statements: readonly Statement[],
): Promise<D1Result<Record<string, unknown>>[]> {
  return db.$client.batch(
    statements.map((statement) => {
      const query = statement instanceof SQL ? dialect.sqlToQuery(statement) : statement.toSQL();
      return db.$client.prepare(query.sql).bind(...query.params);
    }),
  );
}

/** Fails the batch that it stands in unless the condition holds: outside of triggers SQLite has no `raise`. */
export function assertion(condition: SQL): SQL {
  return sql`select json(case when ${condition} then 'true' else 'unmet' end)`;
}

/** Whether it was an assertion that failed. */
export function brokeAssertion(error: unknown): boolean {
  return mentions(error, 'malformed JSON');
}

/** Whether a row met another one's key: "UNIQUE constraint failed: purchases.shop_id, purchases.mark". */
export function brokeUniqueKey(error: unknown, table: string): boolean {
  return mentions(error, `UNIQUE constraint failed: ${table}.`);
}

/** D1 tells what went wrong only in its message. */
export function mentions(error: unknown, text: string): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
    if (cause.message.includes(text)) return true;
  return false;
}

/** Any number of values in one bound parameter (D1 takes 100 at most): `inArray(column, valuesOf(list))`. */
export function valuesOf(values: readonly unknown[]): SQL {
  return sql`(select value from json_each(${JSON.stringify(values)}))`;
}

export interface RowMeter {
  rowsRead: number;
  rowsWritten: number;
}

/** Wraps a D1 database so that `meter` adds up `rows_read` and `rows_written` of every statement. */
export function meterDatabase(d1: D1, meter: RowMeter): D1 {
  const inner = new WeakMap<D1PreparedStatement, D1PreparedStatement>();
  const count = <T>(result: D1Result<T>): D1Result<T> => {
    meter.rowsRead += result.meta.rows_read;
    meter.rowsWritten += result.meta.rows_written;
    return result;
  };

  function wrap(statement: D1PreparedStatement): D1PreparedStatement {
    const wrapped = {
      bind: (...values: unknown[]) => wrap(statement.bind(...values)),
      all: async <T>() => count(await statement.all<T>()),
      run: async <T>() => count(await statement.run<T>()),
      // `raw` and `first` tell no row counts, so they are answered from `all`.
      raw: async () => count(await statement.all()).results.map(Object.values),
      first: async () => count(await statement.all()).results[0] ?? null,
    } as unknown as D1PreparedStatement;
    inner.set(wrapped, statement);
    return wrapped;
  }

  return {
    prepare: (query: string) => wrap(d1.prepare(query)),
    batch: async <T>(statements: D1PreparedStatement[]) =>
      (await d1.batch<T>(statements.map((statement) => inner.get(statement) ?? statement))).map(count),
  };
}
