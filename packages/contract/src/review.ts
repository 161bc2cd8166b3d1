/** A review as the public reads it, and how a list of them is asked for. */
import * as z from 'zod';
import { Media } from './media.ts';
import { Cursor, Limit, page } from './pagination.ts';
import { Answer } from './question.ts';
import { Rating } from './scale.ts';
import { LanguageTag, Timestamp, text } from './text.ts';

/**
 * Who vouches for the purchase: `order`, an order event that Vouch received; `invitation`, Vouch's own
 * invitation; `shop`, the shop's signature alone ("confirmed by the shop").
 */
export const VerifiedBy = z.enum(['order', 'invitation', 'shop']);
export type VerifiedBy = z.infer<typeof VerifiedBy>;

export const ReviewLabel = z.enum(['imported', 'incentivised', 'staff', 'refunded', 'edited']);
export type ReviewLabel = z.infer<typeof ReviewLabel>;

export const Author = z.object({
  name: z.string().nullable().meta({ description: 'Null for an anonymous author.' }),
  anonymous: z.boolean(),
});
export type Author = z.infer<typeof Author>;

export const Reply = z.object({
  body: z.string(),
  createdAt: Timestamp.nullable().meta({ description: 'Null when an import did not say.' }),
});
export type Reply = z.infer<typeof Reply>;

export const Review = z
  .object({
    id: z.string(),
    productId: z.string(),
    rating: Rating,
    title: z.string(),
    body: z.string(),
    author: Author,
    language: z.string().nullable().meta({ description: 'As declared by the writer; null when unknown.' }),
    createdAt: Timestamp.nullable().meta({
      description: 'When it was written; null when an import did not say.',
    }),
    publishedAt: Timestamp.nullable(),
    experiencedAt: Timestamp.nullable().meta({
      description: 'When the writer received or used the product.',
    }),
    verified: z.object({ by: VerifiedBy }).nullable(),
    labels: z.array(ReviewLabel),
    helpful: z.object({ yes: z.int(), no: z.int() }),
    media: z.array(Media),
    reply: Reply.nullable(),
    answers: z.array(Answer).meta({ description: "Answers to the shop's own questions." }),
  })
  .meta({ id: 'Review' });
export type Review = z.infer<typeof Review>;

/** How many reviews a query finds. */
export const Matches = z.object({
  count: z.int(),
  atLeast: z.boolean().meta({
    description: 'The count is a lower bound: a combination of filters is counted up to 100.',
  }),
});
export type Matches = z.infer<typeof Matches>;

export const ReviewPage = page(Review)
  .extend({ matches: Matches.nullable().meta({ description: 'Null on pages after the first.' }) })
  .meta({ id: 'ReviewPage' });
export type ReviewPage = z.infer<typeof ReviewPage>;

export const ReviewSort = z.enum(['recent', 'helpful', 'highest', 'lowest', 'media', 'language']);
export type ReviewSort = z.infer<typeof ReviewSort>;

/** `?verified=true`; any other value but `false` is an error rather than a guess. */
export const Flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Query of a review list. Without `sort` the newest come first, or the best matches when `q` is given. */
export const ReviewQuery = z.object({
  sort: ReviewSort.optional().meta({
    description: 'With `language`, reviews in the language of the parameter `language` come first.',
  }),
  rating: z
    .array(z.coerce.number<string>().pipe(Rating))
    .max(11)
    .optional()
    .meta({ description: 'Only these ratings; repeat the parameter for several.' }),
  verified: Flag.optional().meta({ description: '`true`: only reviews whose purchase was checked.' }),
  media: Flag.optional().meta({ description: '`true`: only reviews with photos or videos.' }),
  language: LanguageTag.optional(),
  answer: z
    .array(z.string().regex(/^[a-z0-9-]{1,40}:[a-z0-9-]{1,40}$/, 'Must be "question:value".'))
    .max(20)
    .optional()
    .meta({
      description:
        'Only reviews that answered so, `question:value`; repeated, any value of a question will do, and every question has to fit.',
    }),
  q: text(0, 200).optional().meta({ description: 'Words to look for in title and text.' }),
  limit: Limit,
  cursor: Cursor,
});
export type ReviewQuery = z.infer<typeof ReviewQuery>;
