/** What the doctor of structured data finds on a product page. */
import * as z from 'zod';
import { HttpUrl } from './text.ts';

export const JsonLdFindingCode = z.enum([
  // The scripts themselves
  'broken_json',
  'unescaped_markup',
  'wrong_context',
  'misspelt_type',
  // One product, one node, one rating
  'duplicate_product',
  'mixed_formats',
  'conflicting_values',
  'second_rating',
  'several_products',
  'self_serving',
  // What a Product needs
  'missing_name',
  'nothing_to_show',
  'missing_recommended',
  'invalid_gtin',
  'relative_url',
  // What a rating needs
  'missing_rating_value',
  'missing_rating_count',
  'no_reviews',
  'decimal_comma',
  'not_a_number',
  'rating_out_of_range',
  'scale_not_stated',
  'fewer_than_listed',
  // What a review needs
  'missing_author',
  'author_without_type',
  'author_too_long',
  'missing_date',
  'date_not_iso',
  'date_in_future',
  'missing_review_rating',
  'missing_item_reviewed',
  'dangling_reference',
  // The page beside its data
  'review_not_visible',
  'count_not_visible',
  'rating_differs',
  'count_differs',
  'other_product',
  'unnamed_markup',
  'added_by_script',
]);
export type JsonLdFindingCode = z.infer<typeof JsonLdFindingCode>;

export const JsonLdFinding = z
  .object({
    code: JsonLdFindingCode,
    severity: z.enum(['error', 'warning', 'hint']).meta({
      description:
        '`error`: search engines refuse it or hold it against the page. `warning`: it costs stars or trust. `hint`: it could be better.',
    }),
    message: z.string().meta({ description: 'What is wrong.' }),
    fix: z.string().meta({ description: 'What to change.' }),
    where: z.object({
      format: z.enum(['json-ld', 'microdata', 'rdfa', 'page']),
      script: z.int().nullable().meta({
        description: "Which of the page's `application/ld+json` scripts, from 1; null elsewhere.",
      }),
      path: z.string().nullable().meta({
        description: 'Where in it, for example `@graph[1].aggregateRating.ratingValue`; null for the whole.',
      }),
      line: z.int().nullable().meta({ description: "Line of the page's HTML; null for the whole page." }),
    }),
  })
  .meta({ id: 'JsonLdFinding' });
export type JsonLdFinding = z.infer<typeof JsonLdFinding>;

export const JsonLdCheckInput = z
  .strictObject({
    url: HttpUrl.meta({ description: "A page on one of the shop's own origins." }),
  })
  .meta({ id: 'JsonLdCheckInput' });
export type JsonLdCheckInput = z.infer<typeof JsonLdCheckInput>;

export const JsonLdCheck = z
  .object({
    url: z.string().meta({ description: 'The page that was read, after redirects.' }),
    products: z
      .array(z.string())
      .meta({ description: "Ids of the shop's products that the page's data was compared with." }),
    findings: z.array(JsonLdFinding),
  })
  .meta({ id: 'JsonLdCheck' });
export type JsonLdCheck = z.infer<typeof JsonLdCheck>;
