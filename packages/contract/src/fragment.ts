/** What a server asks for that writes a product's elements into its own pages. */
import * as z from 'zod';
import { Cursor } from './pagination.ts';
import { ReviewSort } from './review.ts';
import { LanguageTag } from './text.ts';

/** An element that a fragment can hold. */
export const FragmentElement = z.enum(['rating', 'reviews', 'form']);
export type FragmentElement = z.infer<typeof FragmentElement>;

/** Query of a fragment. */
export const FragmentQuery = z.object({
  elements: z
    .string()
    .default('rating,reviews,form')
    .transform((names) => names.split(','))
    .pipe(z.array(FragmentElement).max(10))
    .meta({ description: 'The elements, in this order: `rating`, `reviews`, `form`, with commas between.' }),
  locale: LanguageTag.optional().meta({ description: "The page's language; the shop's when left out." }),
  sort: ReviewSort.optional().meta({
    description: 'With `language`, reviews in the language of `locale` come first.',
  }),
  cursor: Cursor,
  'json-ld': z
    .literal('none')
    .optional()
    .meta({ description: '`none` leaves the structured data out, for pages that have it from elsewhere.' }),
  'product-node': z
    .string()
    .min(1)
    .max(2_000)
    .optional()
    .meta({ description: "`@id` of the page's own Product node, which the structured data joins." }),
});
export type FragmentQuery = z.infer<typeof FragmentQuery>;
