/** The summary of a product: what its published reviews add up to. */
import * as z from 'zod';

export const Summary = z
  .object({
    productId: z.string(),
    count: z.int().min(0).meta({ description: 'Published reviews.' }),
    average: z.number().nullable().meta({ description: 'Mean rating, 2 decimals; null at 0 reviews.' }),
    histogram: z
      .record(z.string(), z.int())
      .meta({ description: 'Published reviews by rating, from `worst` to `best`: "1" to "5" for stars.' }),
    best: z.int(),
    worst: z.int(),
    verifiedCount: z.int().min(0),
  })
  .meta({ id: 'Summary' });
export type Summary = z.infer<typeof Summary>;

export const SummaryList = z.object({ items: z.array(Summary) }).meta({ id: 'SummaryList' });
export type SummaryList = z.infer<typeof SummaryList>;
