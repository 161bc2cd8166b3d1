/** Products, and the one answer that holds everything a product page shows. */
import * as z from 'zod';
import { ProductAlias } from './identity.ts';
import { ReviewPage } from './review.ts';
import { Summary } from './summary.ts';
import { HttpUrl, text } from './text.ts';

export const Product = z
  .object({
    productId: z.string(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    image: z.string().nullable(),
    brand: z.string().nullable(),
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
  })
  .meta({ id: 'PublicSettings' });
export type PublicSettings = z.infer<typeof PublicSettings>;

export const ProductPage = z
  .object({ product: Product, summary: Summary, reviews: ReviewPage, settings: PublicSettings })
  .meta({ id: 'ProductPage' });
export type ProductPage = z.infer<typeof ProductPage>;
