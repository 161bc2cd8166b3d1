/** The published reviews of a whole shop: what a home page or a gallery of photos shows. */
import * as z from 'zod';
import { Cursor, Limit, page } from './pagination.ts';
import { Product } from './product.ts';
import { Flag, Review } from './review.ts';
import { RatingScale } from './scale.ts';
import { LanguageTag } from './text.ts';

/** A review with what a page has to know of its product to name it and to lead there. */
export const ShopReview = Review.extend({
  product: Product.pick({ productId: true, title: true, url: true, image: true }),
}).meta({ id: 'ShopReview' });
export type ShopReview = z.infer<typeof ShopReview>;

export const ShopReviewPage = page(ShopReview)
  .extend({ scale: RatingScale.meta({ description: 'What the ratings mean.' }) })
  .meta({ id: 'ShopReviewPage' });
export type ShopReviewPage = z.infer<typeof ShopReviewPage>;

export const ShopReviewSort = z.enum(['recent', 'helpful', 'media']);
export type ShopReviewSort = z.infer<typeof ShopReviewSort>;

/** There is no filter by rating, on purpose: a selection for a home page must not hide the low ones. */
export const ShopReviewQuery = z.object({
  sort: ShopReviewSort.default('recent').meta({
    description: 'With `media`, reviews with photos or videos come first.',
  }),
  media: Flag.optional().meta({ description: '`true`: only reviews with photos or videos.' }),
  language: LanguageTag.optional(),
  limit: Limit,
  cursor: Cursor,
});
export type ShopReviewQuery = z.infer<typeof ShopReviewQuery>;
