/** What a shopper sends: a review, an edit, a vote, a report. */
import * as z from 'zod';
import { ProductName } from './identity.ts';
import { RefusalReason } from './moderation.ts';
import { LIMITS, MAX_MEDIA } from './limits.ts';
import { AltText } from './media.ts';
import { Answer } from './question.ts';
import { Author, Review } from './review.ts';
import { perScale, Rating } from './scale.ts';
import { LanguageTag, PastDate, Timestamp, text } from './text.ts';

export const Title = text(LIMITS.title.min, LIMITS.title.max);
export const Body = text(LIMITS.body.min, LIMITS.body.max);

/** A name, or anonymous. An anonymous author's name is not stored. */
export const AuthorInput = z
  .strictObject({
    name: text(LIMITS.name.min, LIMITS.name.max).nullable().optional(),
    anonymous: z.boolean().default(false),
  })
  .refine((author) => author.anonymous || author.name != null, {
    message: 'Give a name, or choose to stay anonymous.',
    path: ['name'],
  });

/** A new review. Without a token only where the shop's settings allow it. */
export const ReviewInput = z
  .strictObject({
    productId: ProductName,
    rating: Rating,
    title: Title.default(''),
    body: Body.default(''),
    author: AuthorInput.default({ anonymous: true }),
    locale: LanguageTag.optional().meta({ description: 'Language of the text.' }),
    token: z
      .string()
      .optional()
      .meta({ description: 'The purchase token (JWT); one over 8,192 characters is none.' }),
    answers: z.array(Answer).max(30).default([]).meta({ description: "Answers to the shop's questions." }),
    mediaIds: z
      .array(z.string().max(64))
      .max(MAX_MEDIA, `At most ${MAX_MEDIA} photos and videos.`)
      .default([])
      .meta({ description: 'Uploaded with the same purchase token, in the order to show them.' }),
    mediaAlts: z
      .record(z.string().max(64), AltText)
      .optional()
      .meta({ description: 'What a photo shows, by its id, for those who do not see it.' }),
    experiencedAt: PastDate.optional(),
    email: z.email().max(254).optional().meta({ description: 'Accepted and not stored in this version.' }),
    challenge: z
      .strictObject({ kind: z.string().max(40), response: z.string().max(4_096) })
      .optional()
      .meta({ description: 'Answer to a bot challenge; not asked for in this version.' }),
    startedAt: Timestamp.optional().meta({ description: 'When the writer opened the form.' }),
    website: z.string().max(2_048).optional().meta({ description: 'A honeypot: people leave it empty.' }),
  })
  .meta({ id: 'ReviewInput' });
export type ReviewInput = z.infer<typeof ReviewInput>;
/** By the shop's scale. */
export const REVIEW_INPUTS = perScale((rating) => ReviewInput.extend({ rating }));
/** The same before defaults are filled in: what a client sends. */
export type ReviewDraft = z.input<typeof ReviewInput>;

export const SubmitReceipt = z
  .object({
    review: z.object({ id: z.string(), status: z.enum(['published', 'pending']) }),
    manageToken: z.string().meta({ description: 'Opens the review to its author; shown this once.' }),
  })
  .meta({ id: 'SubmitReceipt' });
export type SubmitReceipt = z.infer<typeof SubmitReceipt>;

/** An author's change of the own review; what is left out stays. */
export const ReviewEdit = z
  .strictObject({
    rating: Rating.optional(),
    title: Title.optional(),
    body: Body.optional(),
    author: AuthorInput.optional(),
  })
  .refine((edit) => Object.keys(edit).length > 0, 'Nothing to change.')
  .meta({ id: 'ReviewEdit' });
export type ReviewEdit = z.infer<typeof ReviewEdit>;
/** By the shop's scale. */
export const REVIEW_EDITS = perScale((rating) => ReviewEdit.safeExtend({ rating: rating.optional() }));
export type ReviewEditDraft = z.input<typeof ReviewEdit>;

export const ReviewStatus = z.enum(['pending', 'published', 'refused', 'withdrawn']);
export type ReviewStatus = z.infer<typeof ReviewStatus>;

/** One version of a review's words. */
export const ReviewVersion = z.object({
  rating: Rating,
  title: z.string(),
  body: z.string(),
  author: Author,
  writtenAt: Timestamp.nullable(),
});
export type ReviewVersion = z.infer<typeof ReviewVersion>;

/** The words that were public before and still are, oldest first. */
export const ReviewHistory = z.object({ items: z.array(ReviewVersion) }).meta({ id: 'ReviewHistory' });
export type ReviewHistory = z.infer<typeof ReviewHistory>;

/** The author's own view: status, the reason of a refusal, an edit that is being checked, the versions before. */
export const OwnReview = z
  .object({
    review: Review,
    status: ReviewStatus,
    reason: RefusalReason.nullable(),
    pendingEdit: ReviewVersion.nullable(),
    history: z.array(ReviewVersion),
  })
  .meta({ id: 'OwnReview' });
export type OwnReview = z.infer<typeof OwnReview>;

/** Was the review helpful? Null takes the vote back. */
export const Vote = z.strictObject({ helpful: z.boolean().nullable() }).meta({ id: 'Vote' });
export type Vote = z.infer<typeof Vote>;

export const ReportReason = z.enum([
  'illegal',
  'hateful',
  'personal_data',
  'spam',
  'off_topic',
  'fake',
  'other',
]);
export type ReportReason = z.infer<typeof ReportReason>;

export const Report = z
  .strictObject({ reason: ReportReason, text: text(0, 1_000).optional() })
  .meta({ id: 'Report' });
export type Report = z.infer<typeof Report>;
