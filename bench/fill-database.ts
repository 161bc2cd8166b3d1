/**
 * Puts as many reviews as are asked for straight into the SQLite file of a local D1 database, while nobody serves it: a
 * million in a minute or two. Indexes and triggers are taken away and made again afterwards, from the migrations' own
 * words, and the counters are summed up once.
 */
import { DatabaseSync } from 'node:sqlite';
import { reviews as samples } from '../examples/storefront/data/index.ts';

interface Stored {
  shop: string;
  product: string;
  /** Asks the database how many there are to be. */
  countOf: string;
}

/** Words as people write them, so that pages are as large as real ones and pack as badly. */
const WORDS = samples.filter(({ status, body }) => status === 'published' && body.length > 80);

/** The shop is there; the product comes with its reviews. */
export function fillDatabase(file: string, { shop, product, countOf }: Stored): void {
  const db = new DatabaseSync(file);
  const [count] = Object.values(db.prepare(countOf).get()!);
  db.exec('pragma synchronous = off; pragma cache_size = -400000; pragma temp_store = memory');
  const made = db
    .prepare(
      "select type, name, sql from sqlite_master where tbl_name = 'reviews' and type in ('index', 'trigger') and sql is not null",
    )
    .all() as { type: string; name: string; sql: string }[];
  for (const { type, name } of made) db.exec(`drop ${type} "${name}"`);
  db.exec('begin');
  db.prepare('insert into products (shop_id, product_id, title) values (?, ?, ?)').run(
    shop,
    product,
    product,
  );
  db.prepare('insert into product_names (shop_id, name, product_id) values (?1, ?2, ?2)').run(shop, product);
  db.exec(
    'create temp table words (at integer primary key, title text, body text, author text, language text)',
  );
  const addWords = db.prepare('insert into words values (?, ?, ?, ?, ?)');
  WORDS.forEach(({ title, body, author, language }, at) =>
    addWords.run(at, title, body, author.name, language),
  );
  // Uneven on purpose: many fives, ties in dates and votes, some without a date or a proof of purchase.
  db.prepare(
    `insert into reviews (shop_id, id, product_id, status, waiting, rating, title, body, author_name, language,
       created_at, published_at, received_at, verified_by, helpful_yes)
     with recursive numbers (i) as (select 0 union all select i + 1 from numbers where i + 1 < ?3)
     select ?1, ?2 || '-' || i, ?2, 'published', 0, 5 - (i % 7) % 5, title, body, author, language,
       iif(i % 5 = 0, null, 1767225600000 - (i % 9977) * 360000), 1767225600000, 0, iif(i % 2 = 0, 'shop', null), i % 11
     from numbers join words on at = i % ${WORDS.length}`,
  ).run(shop, product, Number(count));
  db.exec(
    "insert into review_search (rowid, scope, title, body) select n, 'x' || lower(hex(shop_id || '/' || list_id)), title, body from reviews",
  );
  const tally = (column: string) =>
    `(select json_group_object(key, n) from (select ${column} as key, count(*) as n from reviews where product_id = products.product_id group by 1))`;
  db.prepare(
    `update products set histogram = ${tally('rating')}, languages = ${tally('language')},
       (review_count, rating_sum, verified_count) = (select count(*), sum(rating), count(verified_by) from reviews where product_id = products.product_id)
     where product_id = ?`,
  ).run(product);
  db.exec('commit');
  for (const { sql } of made) db.exec(sql);
  db.exec('analyze; pragma wal_checkpoint(truncate)');
  db.close();
}
