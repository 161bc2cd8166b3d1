/** The files that an export of all reviews can be: their columns, and what stands in them. */
import type { ExportRow } from '@vouch/contract';
import { VOUCH } from '../import/formats.ts';
import type { ExportFormat } from './write-rows.ts';

const text = (value: string | number | null | undefined): string => (value ?? '').toString();

/** Everything that an import takes, and what a person may want to read beside it. */
const vouch: ExportFormat<ExportRow> = {
  columns: [...Object.values(VOUCH.columns).flat(), ...VOUCH.unused],
  cells: (row) => [
    row.id,
    row.product,
    text(row.rating),
    row.title,
    row.body,
    text(row.name),
    text(row.language),
    text(row.createdAt),
    text(row.experiencedAt),
    row.status,
    text(row.verifiedBy),
    text(row.reply?.body),
    text(row.reply?.createdAt),
    text(row.helpful.yes),
    text(row.helpful.no),
    row.labels.join(' '),
    row.answers.length > 0 ? JSON.stringify(row.answers) : '',
    text(row.publishedAt),
  ],
};

/** The file that Judge.me imports. It cannot say that a review is not published, so only published ones go in. */
const judgeme: ExportFormat<ExportRow> = {
  columns: [
    'title',
    'body',
    'rating',
    'review_date',
    'reviewer_name',
    'reviewer_email',
    'product_id',
    'product_handle',
    'reply',
    'picture_urls',
  ],
  cells: (row) => {
    if (row.status !== 'published') return null;
    const isId = /^\d+$/.test(row.product);
    return [
      row.title,
      row.body,
      text(row.rating),
      readableTime(row.createdAt, ' UTC'),
      text(row.name),
      '',
      isId ? row.product : '',
      isId ? '' : row.product,
      text(row.reply?.body),
      '',
    ];
  },
};

/** The file of Shopify's Product Reviews app. */
const shopify: ExportFormat<ExportRow> = {
  columns: [
    'product_handle',
    'state',
    'rating',
    'title',
    'author',
    'email',
    'location',
    'body',
    'reply',
    'created_at',
    'replied_at',
  ],
  cells: (row) => [
    row.product,
    row.status === 'published' ? 'published' : 'unpublished',
    text(row.rating),
    row.title,
    text(row.name),
    '',
    '',
    row.body,
    text(row.reply?.body),
    readableTime(row.createdAt, ' +0000'),
    readableTime(row.reply?.createdAt, ' +0000'),
  ],
};

/** `2026-02-10 15:30:40` and the zone, as the other systems write it. */
function readableTime(timestamp: string | null | undefined, zone: string): string {
  return timestamp ? timestamp.slice(0, 19).replace('T', ' ') + zone : '';
}

/** The rows as they come. */
const jsonl: ExportFormat<ExportRow> = { line: (row) => row };

export const REVIEW_EXPORTS = { vouch, jsonl, judgeme, shopify } as const;
