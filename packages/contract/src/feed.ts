/** Product feeds: how far they are, and which products a search engine cannot tell apart. */
import * as z from 'zod';
import { page } from './pagination.ts';
import { Product } from './product.ts';
import { Timestamp } from './text.ts';

/** A shop's product review feed, as its people see it. */
export const FeedState = z
  .object({
    url: z.string().meta({ description: 'Where it is served.', format: 'uri' }),
    served: z
      .object({
        madeAt: Timestamp,
        reviews: z.int(),
        bytes: z.int().meta({ description: 'Its length as it is stored, compressed with gzip.' }),
      })
      .nullable()
      .meta({ description: 'Null until the first one is whole.' }),
    making: z
      .object({ startedAt: Timestamp, reviews: z.int().meta({ description: 'Written so far.' }) })
      .nullable()
      .meta({ description: 'The run that makes the next one.' }),
  })
  .meta({ id: 'FeedState' });
export type FeedState = z.infer<typeof FeedState>;

/** What a product needs to be in a feed and to be found by it. */
export const FeedNeed = z.enum(['url', 'identifier']);
export type FeedNeed = z.infer<typeof FeedNeed>;

export const AdminProduct = Product.extend({
  reviewCount: z.int().meta({ description: 'Published reviews of its own, without those of its group.' }),
  missing: z.array(FeedNeed).meta({
    description:
      '`url`: without an address it is in no feed. `identifier`: it has neither a valid GTIN nor an SKU nor both brand and MPN, so that search engines have only its address to go by.',
  }),
}).meta({ id: 'AdminProduct' });
export type AdminProduct = z.infer<typeof AdminProduct>;

export const AdminProductPage = page(AdminProduct).meta({ id: 'AdminProductPage' });
export type AdminProductPage = z.infer<typeof AdminProductPage>;
