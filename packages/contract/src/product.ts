/** Products, and the one answer that holds everything a product page shows. */
import * as z from 'zod';
import { ProductAlias, GroupId } from './identity.ts';
import { AnswerCounts, Questions } from './question.ts';
import { ReviewPage } from './review.ts';
import { RatingScale } from './scale.ts';
import { Summary } from './summary.ts';
import { HttpUrl, text } from './text.ts';

export const Product = z
  .object({
    productId: z.string(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    image: z.string().nullable(),
    brand: z.string().nullable(),
    mpn: z.string().nullable().meta({ description: "The maker's part number." }),
    type: z
      .string()
      .nullable()
      .meta({ description: "The shop's type of product: decides which questions are asked." }),
    group: z
      .string()
      .nullable()
      .meta({ description: "Products of one group (variants, a family) show each other's reviews." }),
    aliases: z.array(ProductAlias),
  })
  .meta({ id: 'Product' });
export type Product = z.infer<typeof Product>;

/** What a shop tells of a product; what is left out is cleared. */
export const ProductInput = z
  .strictObject({
    title: text(1, 255).nullable().default(null),
    url: HttpUrl.nullable().default(null),
    image: HttpUrl.nullable().default(null),
    brand: text(1, 255).nullable().default(null),
    mpn: text(1, 70).nullable().default(null),
    type: text(1, 80).nullable().default(null),
    group: GroupId.nullable().default(null),
    aliases: z.array(ProductAlias).max(50).default([]),
  })
  .meta({ id: 'ProductInput' });
export type ProductInput = z.infer<typeof ProductInput>;

/** The part of a shop's settings that its pages need. */
export const PublicSettings = z
  .object({
    shopName: z.string(),
    locale: z.string(),
    unverifiedReviews: z
      .boolean()
      .meta({ description: 'Whether a review may be written without proof of purchase.' }),
    incentives: z.boolean().meta({ description: 'Whether the shop rewards reviews, whatever they say.' }),
    orderEvents: z
      .boolean()
      .meta({ description: "Whether the shop's order system tells Vouch of purchases itself." }),
    scale: RatingScale,
    questions: Questions.meta({ description: 'The questions asked of this product.' }),
  })
  .meta({ id: 'PublicSettings' });
export type PublicSettings = z.infer<typeof PublicSettings>;

/** How many reviews each filter leaves, from counters that change with the reviews. Stars: the summary's histogram. */
export const FilterCounts = z
  .object({
    verified: z.int(),
    media: z.int(),
    languages: z.record(z.string(), z.int()).meta({ description: 'By primary language subtag.' }),
    imported: z.int(),
    answers: AnswerCounts,
  })
  .meta({ id: 'FilterCounts' });
export type FilterCounts = z.infer<typeof FilterCounts>;

/** A product as a review of its group names it. */
export const GroupMember = Product.pick({ productId: true, title: true, url: true }).meta({
  id: 'GroupMember',
});
export type GroupMember = z.infer<typeof GroupMember>;

export const ProductPage = z
  .object({
    product: Product,
    summary: Summary,
    counts: FilterCounts,
    group: z
      .array(GroupMember)
      .meta({ description: 'The products whose reviews are shown; empty without a group.' }),
    reviews: ReviewPage,
    settings: PublicSettings,
  })
  .meta({ id: 'ProductPage' });
export type ProductPage = z.infer<typeof ProductPage>;

/** A shop as its pages know it, where they show no product. */
export const ShopPage = z
  .object({
    settings: PublicSettings.extend({
      questions: Questions.meta({ description: "All of the shop's questions." }),
    }),
    hasImported: z
      .boolean()
      .meta({ description: "Whether some of its reviews come from the shop's earlier review system." }),
  })
  .meta({ id: 'ShopPage' });
export type ShopPage = z.infer<typeof ShopPage>;
