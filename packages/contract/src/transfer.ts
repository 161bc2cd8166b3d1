/** Reviews on the move: one JSON object a line (JSON Lines) for imports and exports. */
import * as z from 'zod';
import { ProductName } from './identity.ts';
import { Product } from './product.ts';
import { Finding } from './moderation.ts';
import { Answer } from './question.ts';
import { Reply, Review, ReviewLabel, VerifiedBy } from './review.ts';
import { perScale, Rating } from './scale.ts';
import { Body, ReviewStatus, Title } from './submission.ts';
import { LanguageTag, PastDate, Timestamp, text } from './text.ts';

/**
 * One review to import. `sourceKey` makes an import idempotent: the source's own id, or a hash of the mapped
 * fields with a running number for rows that are alike. A missing date is not invented, a missing name is
 * anonymous, and what the source had not published waits in the queue.
 */
export const ImportRow = z
  .strictObject({
    line: z.int().min(1).meta({ description: 'Line in the file, for the report.' }),
    sourceKey: z.string().min(1).max(300),
    product: ProductName,
    rating: Rating,
    title: Title.default(''),
    body: Body.default(''),
    name: text(1, 80).nullable().default(null),
    language: LanguageTag.nullable().default(null),
    createdAt: PastDate.nullable().default(null),
    experiencedAt: PastDate.nullable().default(null),
    published: z.boolean().default(true),
    claimedVerified: z.boolean().nullable().default(null),
    reply: z
      .strictObject({ body: text(1, 5_000), createdAt: PastDate.nullable().default(null) })
      .nullable()
      .default(null),
    helpful: z.strictObject({ yes: z.int().min(0), no: z.int().min(0) }).default({ yes: 0, no: 0 }),
    labels: z.array(ReviewLabel).max(10).default([]).meta({
      description:
        'What the source says of it. `imported` comes by itself; `edited` is left out, since the earlier words stay behind.',
    }),
    answers: z.array(Answer).max(30).default([]).meta({ description: "To any of the shop's questions." }),
  })
  .meta({ id: 'ImportRow' });
export type ImportRow = z.infer<typeof ImportRow>;
/** By the shop's scale. */
export const IMPORT_ROWS = perScale((rating) => ImportRow.extend({ rating }));
export type ImportRowDraft = z.input<typeof ImportRow>;

/** What became of one chunk of an import; a refused row does not stop the others. */
export const ImportReport = z
  .object({
    added: z.int(),
    known: z.int().meta({ description: 'Rows that an earlier import brought in.' }),
    held: z.int().meta({ description: 'Of the added: waiting in the queue.' }),
    refused: z.array(z.object({ line: z.int(), reason: z.string() })),
    flagged: z.array(z.object({ line: z.int(), findings: z.array(Finding), held: z.boolean() })),
  })
  .meta({ id: 'ImportReport' });
export type ImportReport = z.infer<typeof ImportReport>;

/** One review of an export: the public fields, and what an import needs to make the same shop again. */
export const ExportRow = z
  .object({
    id: z.string(),
    product: z.string(),
    rating: Rating,
    title: z.string(),
    body: z.string(),
    name: z.string().nullable(),
    language: z.string().nullable(),
    createdAt: Timestamp.nullable(),
    publishedAt: Timestamp.nullable(),
    experiencedAt: Timestamp.nullable(),
    status: ReviewStatus,
    verifiedBy: VerifiedBy.nullable(),
    labels: z.array(ReviewLabel),
    reply: Reply.nullable(),
    helpful: z.object({ yes: z.int(), no: z.int() }),
    answers: z.array(Answer),
  })
  .meta({ id: 'ExportRow' });
export type ExportRow = z.infer<typeof ExportRow>;

/** One review of an export of what is public: as the public reads it, with the product that it was written for. */
export const PublishedRow = z
  .object({
    review: Review,
    product: Product,
    best: z.int(),
    worst: z.int(),
    receivedAt: Timestamp.meta({ description: 'When it came in here.' }),
  })
  .meta({ id: 'PublishedRow' });
export type PublishedRow = z.infer<typeof PublishedRow>;
