/** A review as the public reads it, and how a list of them is asked for. */
import * as z from 'zod';
import { Cursor, Limit, page } from './pagination.ts';
import { LanguageTag, Timestamp, text } from './text.ts';

/** Whole stars, 1 to 5. */
export const Rating = z.int().min(1).max(5);

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
    media: z.array(z.never()).meta({ description: 'Photos and videos; empty in this version.' }),
    reply: Reply.nullable(),
    answers: z
      .array(z.never())
      .meta({ description: "Answers to the shop's questions; empty in this version." }),
  })
  .meta({ id: 'Review' });
export type Review = z.infer<typeof Review>;

export const ReviewPage = page(Review).meta({ id: 'ReviewPage' });
export type ReviewPage = z.infer<typeof ReviewPage>;

export const ReviewSort = z.enum(['recent', 'helpful', 'highest', 'lowest', 'media', 'language']);
export type ReviewSort = z.infer<typeof ReviewSort>;

/** `?verified=true`; any other value but `false` is an error rather than a guess. */
const Flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Query of a review list. Without `sort` the newest come first, or the best matches when `q` is given. */
export const ReviewQuery = z.object({
  sort: ReviewSort.optional().meta({
    description: 'With `language`, reviews in the language of the parameter `language` come first.',
  }),
  rating: z
    .array(z.coerce.number<string>().pipe(Rating))
    .max(5)
    .optional()
    .meta({ description: 'Only these ratings; repeat the parameter for several.' }),
  verified: Flag.optional().meta({ description: '`true`: only reviews whose purchase was checked.' }),
  media: Flag.optional().meta({ description: '`true`: only reviews with photos or videos.' }),
  language: LanguageTag.optional(),
  q: text(0, 200).optional().meta({ description: 'Words to look for in title and text.' }),
  limit: Limit,
  cursor: Cursor,
});
export type ReviewQuery = z.infer<typeof ReviewQuery>;
