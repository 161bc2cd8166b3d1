/**
 * A shop's first review may come in while the shop changes its scale. So a rating goes in only on the scale that it was
 * checked against; once it is in, the scale stays.
 */
import { sql, type SQL } from 'drizzle-orm';
import type { RatingScale } from '@vouch/contract';
import { mentions } from './database.ts';

/** The rating; null, which its column refuses, when the shop has another scale by now. */
export function ratingOnScale(shopId: string, scale: RatingScale, rating: SQL): SQL<number> {
  return sql`(select ${rating} from shops where id = ${shopId} and scale = ${scale})`;
}

/** Whether it was such a rating that failed. */
export function metOtherScale(error: unknown): boolean {
  return mentions(error, 'NOT NULL constraint failed: reviews.rating');
}
