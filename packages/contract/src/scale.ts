/** What a rating means: a shop rates on one scale, and every summary says which numbers it runs between. */
import * as z from 'zod';

/** `stars`: 1 to 5. `ten`: 1 to 10. `thumbs`: 0 (down) or 1 (up). */
export const RatingScale = z.enum(['stars', 'ten', 'thumbs']);
export type RatingScale = z.infer<typeof RatingScale>;

/** The lowest and highest rating of each scale. */
export const SCALES = {
  stars: { worst: 1, best: 5 },
  ten: { worst: 1, best: 10 },
  thumbs: { worst: 0, best: 1 },
} as const satisfies Record<RatingScale, { worst: number; best: number }>;

/** A whole number on the shop's scale; the scale itself is checked where the shop is known. */
export const Rating = z.int().min(0).max(10);
