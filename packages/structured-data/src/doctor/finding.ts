/** Each kind of fault: how much it weighs and what to do about it. */
import type { JsonLdFinding, JsonLdFindingCode } from '@vouch/contract';
import type { Where } from './page-facts.ts';

type Severity = JsonLdFinding['severity'];

export const FINDING_KINDS: Readonly<Record<JsonLdFindingCode, readonly [Severity, fix: string]>> = {
  broken_json: ['error', 'Write the script with a JSON serializer rather than by a template of its own.'],
  unescaped_markup: [
    'error',
    'Write "<" in every text as \\u003c (serializeJsonLd of @vouch/server does): "</script" ends the script, and "<!--" can swallow the page.',
  ],
  wrong_context: ['error', 'Begin the script with "@context": "https://schema.org".'],
  misspelt_type: ['error', 'Write types as schema.org does, capitals included.'],
  duplicate_product: [
    'error',
    'Leave one of the nodes out, or give both the same @id so that they are one node. Vouch joins a node that has one.',
  ],
  mixed_formats: ['warning', 'Describe the product in one format; JSON-LD is the one to keep.'],
  conflicting_values: ['warning', 'Say the same in all nodes of the @id, or say it in one of them only.'],
  second_rating: ['error', 'Keep one aggregateRating a product: that of the reviews which the page shows.'],
  several_products: [
    'error',
    'Leave ratings out of category pages; mark up one product on the page that is about it.',
  ],
  self_serving: [
    'error',
    'Take rating and reviews off the organization: stars for the own shop are refused. Products may have them.',
  ],
  missing_name: ['error', "Add the product's name."],
  nothing_to_show: ['error', 'Give the Product at least one of review, aggregateRating and offers.'],
  missing_recommended: ['hint', 'Add it: search engines show and match products better with it.'],
  invalid_gtin: [
    'error',
    'Give the number from the barcode: 8, 12, 13 or 14 digits, the last of which checks the others.',
  ],
  relative_url: ['warning', 'Write the whole address, https:// and host included.'],
  missing_rating_value: ['error', 'Add ratingValue, the average.'],
  missing_rating_count: ['error', 'Add reviewCount, the number of reviews.'],
  no_reviews: ['error', 'Leave aggregateRating out until there is a review.'],
  decimal_comma: [
    'error',
    'Write the number with a decimal point and without separators, whatever the language.',
  ],
  not_a_number: ['error', 'Write a plain number.'],
  rating_out_of_range: ['error', 'Keep the rating between worstRating and bestRating.'],
  scale_not_stated: [
    'error',
    'State bestRating and worstRating: without them the scale is taken to be 1 to 5.',
  ],
  fewer_than_listed: ['warning', 'Count all published reviews in reviewCount.'],
  missing_author: [
    'error',
    'Add the author: {"@type": "Person", "name": "…"}, “Anonymous” for one who gave no name.',
  ],
  author_without_type: ['warning', 'Make the author a node: {"@type": "Person", "name": "…"}.'],
  author_too_long: ['error', "Give the author's name alone, in fewer than 100 characters."],
  missing_date: ['warning', 'Add datePublished, the day on which the review was written.'],
  date_not_iso: ['error', 'Write the date as in 2026-05-04 or 2026-05-04T10:00:00Z.'],
  date_in_future: ['error', 'Give the day on which the review was written.'],
  missing_review_rating: ['error', 'Add reviewRating with ratingValue.'],
  missing_item_reviewed: ['error', 'Put it into its Product node, or name the product in itemReviewed.'],
  dangling_reference: ['error', 'Describe the node of that @id on this page, or name another.'],
  review_not_visible: ['error', 'Mark up only reviews that this page shows.'],
  count_not_visible: ['warning', 'Show the number of reviews that the data states.'],
  rating_differs: [
    'error',
    'Take the average from the same source as the reviews on the page, and when the page is made.',
  ],
  count_differs: [
    'error',
    'Take the number from the same source as the reviews on the page, and when the page is made.',
  ],
  other_product: [
    'warning',
    "Give the page's Product the sku, gtin or url that Vouch knows the product by, or tell Vouch the page's.",
  ],
  unnamed_markup: [
    'warning',
    'Give the element an itemid (RDFa: resource), so that ratings can join the node, or describe the product in JSON-LD.',
  ],
  added_by_script: [
    'hint',
    "Put the data into the page's HTML on the server (the fragment, or GET …/json-ld): what a script adds is seen later, and not by everybody.",
  ],
};

export function finding(code: JsonLdFindingCode, where: Where, message: string): JsonLdFinding {
  const [severity, fix] = FINDING_KINDS[code];
  return { code, severity, message, fix, where };
}

/** A text of the page inside a message: short, on one line. */
export function quoted(text: unknown): string {
  const line = String(text).replace(/\s+/g, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 60)}…` : line}”`;
}
