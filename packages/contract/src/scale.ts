/** What a rating means: a shop rates on one scale, and every summary says which numbers it runs between. */
import * as z from 'zod';
import { SCALES } from './limits.ts';

/** `stars`: 1 to 5. `ten`: 1 to 10. `thumbs`: 0 (down) or 1 (up). */
export const RatingScale = z.enum(['stars', 'ten', 'thumbs']);
export type RatingScale = z.infer<typeof RatingScale>;

/** A whole number on the shop's scale; the scale itself is checked where the shop is known. */
export const Rating = z.int().min(0).max(10);

/** A schema for each scale, made from the ratings that the scale has. */
export function perScale<Schema>(make: (rating: typeof Rating) => Schema): Record<RatingScale, Schema> {
  const on = (scale: RatingScale) => {
    const { worst, best } = SCALES[scale];
    const wrong = `Must be a whole number from ${worst} to ${best}.`;
    return make(z.int(wrong).min(worst, wrong).max(best, wrong));
  };
  return { stars: on('stars'), ten: on('ten'), thumbs: on('thumbs') };
}
