/** Lists are pages with a keyset cursor: stable while rows come and go, and as cheap at page 1,000 as at page 1. */
import * as z from 'zod';

/** A page of `item`; `nextCursor` is null at the end. */
export function page<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** Page size: 10 by default, 50 at most. */
export const Limit = z.coerce.number<string>().int().min(1).max(50).default(10);

/** The `nextCursor` of the page before; it belongs to the query that made it. */
export const Cursor = z.string().min(1).max(2_048).optional();
