/** Imports and exports: many rows a statement, through JSON. */
import { and, asc, eq, gt, inArray, ne, sql } from 'drizzle-orm';
import type { ExportRow } from '@vouch/contract';
import type { MediaAddress } from '../domain/media.ts';
import type { Clock, CheckedImportRow, TransferStore } from '../domain/ports.ts';
import { atomically, valuesOf, type Database } from './database.ts';
import { metOtherScale, ratingOnScale } from './rating-on-scale.ts';
import { toReview, type ReviewRow } from './rows.ts';
import { reviews } from './schema.ts';

const EXPORT_PAGE = 200;

/** How the command names the rows of Vouch's own exports: by the review's id. */
const OWN_EXPORT = 'vouch:';

export function createTransferStore(db: Database, clock: Clock, mediaAddress: MediaAddress): TransferStore {
  return {
    async insert(shopId, scale, rows) {
      const now = clock.now();
      const json = JSON.stringify(rows.map(toStored));
      // Rows that an earlier import brought in meet the key on (shop, source key) and stay as they are. So do rows of the
      // shop's own export: they name its reviews.
      const statements = [
        sql`insert into products (shop_id, product_id)
          select distinct ${shopId}, value ->> 'product' from json_each(${json})
          where not exists (select 1 from product_names where shop_id = ${shopId} and name = value ->> 'product')
          on conflict do nothing`,
        sql`insert into product_names (shop_id, name, product_id)
          select distinct ${shopId}, value ->> 'product', value ->> 'product' from json_each(${json}) where true
          on conflict do nothing`,
        sql`insert into reviews (shop_id, id, product_id, group_id, status, waiting, rating, title,
            body, author_name, language, created_at, published_at, experienced_at, received_at, labels, answers, findings,
            helpful_yes, helpful_no, reply_body, reply_at, source_key, claimed_verified)
          select ${shopId}, value ->> 'id', names.product_id, products.group_id, value ->> 'status', value ->> 'waiting',
            ${ratingOnScale(shopId, scale, sql`value ->> 'rating'`)}, value ->> 'title', value ->> 'body', value ->> 'name',
            value ->> 'language',
            value ->> 'createdAt', value ->> 'publishedAt', value ->> 'experiencedAt', ${now}, value ->> 'labels',
            value ->> 'answers', value ->> 'findings', value ->> 'helpfulYes', value ->> 'helpfulNo', value ->> 'replyBody',
            value ->> 'replyAt', value ->> 'sourceKey', value ->> 'claimedVerified'
          from json_each(${json}) cross join product_names as names
            on names.shop_id = ${shopId} and names.name = value ->> 'product'
          cross join products on products.shop_id = ${shopId} and products.product_id = names.product_id
          where not exists (select 1 from reviews where shop_id = ${shopId}
            and id = iif(substr(value ->> 'sourceKey', 1, ${OWN_EXPORT.length}) = ${OWN_EXPORT},
              substr(value ->> 'sourceKey', ${OWN_EXPORT.length + 1}), null))
          on conflict do nothing returning source_key`,
        sql`insert into decisions (shop_id, review_id, outcome, "by", findings, decided_at)
          select ${shopId}, value ->> 'id', iif(value ->> 'waiting', 'hold', 'publish'), value ->> 'policy',
            value ->> 'findings', ${now}
          from json_each(${json})
          where exists (select 1 from reviews where shop_id = ${shopId} and id = value ->> 'id')`,
      ];
      try {
        const results = await atomically(db, statements);
        return new Set(results[2]!.results.map((row) => row['source_key'] as string));
      } catch (error) {
        if (metOtherScale(error)) return 'scale_changed';
        throw error;
      }
    },

    async knownSourceKeys(shopId, keys) {
      const own = keys.filter((key) => key.startsWith(OWN_EXPORT)).map((key) => key.slice(OWN_EXPORT.length));
      const known = (column: typeof reviews.sourceKey | typeof reviews.id, values: readonly string[]) =>
        db
          .select({ id: reviews.id, key: reviews.sourceKey })
          .from(reviews)
          .where(and(eq(reviews.shopId, shopId), inArray(column, valuesOf(values))));
      const [imported, exported] = await Promise.all([
        known(reviews.sourceKey, keys),
        known(reviews.id, own),
      ]);
      return new Set([...imported.map(({ key }) => key!), ...exported.map(({ id }) => OWN_EXPORT + id)]);
    },

    async *export(shopId) {
      for (let after = 0; ;) {
        const rows = await db.query.reviews.findMany({
          where: and(eq(reviews.shopId, shopId), gt(reviews.n, after), ne(reviews.status, 'withdrawn')),
          orderBy: asc(reviews.n),
          limit: EXPORT_PAGE,
        });
        if (rows.length > 0) yield rows.map((row) => toExportRow(row, mediaAddress));
        if (rows.length < EXPORT_PAGE) return;
        after = rows.at(-1)!.n;
      }
    },
  };
}

function toStored(row: CheckedImportRow) {
  const published = row.published && !row.held;
  const time = (value: string | null) => (value === null ? null : Date.parse(value));
  return {
    id: row.id,
    product: row.product,
    status: published ? 'published' : 'pending',
    waiting: published ? 0 : 1,
    rating: row.rating,
    title: row.title,
    body: row.body,
    name: row.name,
    language: row.language,
    createdAt: time(row.createdAt),
    // When the source published it is not known better than by its date, and a missing date is not invented.
    publishedAt: published ? time(row.createdAt) : null,
    experiencedAt: time(row.experiencedAt),
    labels: JSON.stringify(row.labels),
    answers: JSON.stringify(row.answers),
    findings: JSON.stringify(row.findings),
    helpfulYes: row.helpful.yes,
    helpfulNo: row.helpful.no,
    replyBody: row.reply?.body ?? null,
    replyAt: time(row.reply?.createdAt ?? null),
    sourceKey: row.sourceKey,
    claimedVerified: row.claimedVerified === null ? null : Number(row.claimedVerified),
    policy: row.policy,
  };
}

function toExportRow(row: ReviewRow, mediaAddress: MediaAddress): ExportRow {
  const { productId, author, verified, media: _media, ...review } = toReview(row, mediaAddress);
  return {
    ...review,
    product: productId,
    name: author.name,
    status: row.status,
    verifiedBy: verified?.by ?? null,
  };
}
