/** The review form of a page without script: its fields, as the review that a script would send. */
import type { Question, ReviewDraft } from '@vouch/contract';

/** Every field but the answers, which are named after their questions. */
export const REVIEW_FIELDS = [
  'productId',
  'locale',
  'token',
  'rating',
  'title',
  'body',
  'name',
  'anonymous',
  'website',
] as const;
type ReviewField = (typeof REVIEW_FIELDS)[number];

/** The name of the field that answers a question. */
export const answerField = (questionId: string): string => `answers[${questionId}]`;

type Fields = ReadonlyMap<string, readonly string[]>;

/** Unchecked: what is wrong in it is for the schema to say. What was left empty was not given. */
export function toReviewDraft(
  fields: Fields,
  questions: readonly Question[],
): Record<keyof ReviewDraft, unknown> {
  const field = (name: ReviewField) => fields.get(name)?.[0];
  const given = (name: ReviewField) => field(name) || undefined;
  const anonymous = given('anonymous');
  return {
    productId: field('productId'),
    rating: toNumber(field('rating')),
    title: field('title'),
    body: field('body'),
    author:
      anonymous === 'on' || anonymous === 'true'
        ? { anonymous: true }
        : { name: field('name'), anonymous: anonymous ?? false },
    locale: given('locale'),
    token: given('token'),
    website: given('website'),
    answers: questions.flatMap(({ id, kind }) => {
      const values = (fields.get(answerField(id)) ?? []).filter(Boolean);
      const value = kind === 'several' ? values : kind === 'scale' ? toNumber(values[0]) : values[0];
      return values.length > 0 ? [{ question: id, value }] : [];
    }),
  } as Record<keyof ReviewDraft, unknown>;
}

/** What is no number stays what it was, for the schema to refuse. */
function toNumber(text: string | undefined): number | string | undefined {
  return text !== undefined && /^\d{1,2}$/.test(text) ? Number(text) : text;
}
