/** The shop's own questions about its products, and what reviewers answer. */
import * as z from 'zod';
import { LIMITS, SCALE_STEPS } from './limits.ts';
import { LanguageTag, text } from './text.ts';

/** A text in the shop's languages, by language tag: `{"en": "How does it fit?", "nl": "Hoe valt het?"}`. */
export const LocalText = z
  .record(LanguageTag, text(1, 200))
  .refine((texts) => Object.keys(texts).length > 0, 'Give the text in one language at least.');
export type LocalText = z.infer<typeof LocalText>;

const Slug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, 'Lower-case letters, digits and hyphens, at most 40.');

const common = {
  id: Slug.meta({
    description: 'Names the question in answers and filters; stays when the wording changes.',
  }),
  label: LocalText,
  productTypes: z
    .array(text(1, 80))
    .max(50)
    .default([])
    .meta({ description: 'Asked of these types of product only; empty: of all.' }),
};
const options = z
  .array(z.strictObject({ id: Slug, label: LocalText }))
  .min(2)
  .max(20)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'Each option has its own id.');

/**
 * - `scale`: one of five steps between two ends ("runs small" … "runs large"); the answer is 1 to 5.
 * - `single`: one of the options; the answer is its id.
 * - `several`: any of the options; the answer is a list of ids.
 * - `text`: free words; moderated as the review's text is, and neither summed up nor filtered by.
 */
export const Question = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...common, kind: z.literal('scale'), low: LocalText, high: LocalText }),
    z.strictObject({ ...common, kind: z.literal('single'), options }),
    z.strictObject({ ...common, kind: z.literal('several'), options }),
    z.strictObject({ ...common, kind: z.literal('text') }),
  ])
  .meta({ id: 'Question' });
export type Question = z.infer<typeof Question>;

/** The questions of a shop; each id once. */
export const Questions = z
  .array(Question)
  .max(30)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'Each question has its own id.');

/** One answer; which values fit depends on the question. No question is mandatory. */
export const Answer = z
  .strictObject({
    question: Slug,
    value: z.union([
      z.int().min(1).max(SCALE_STEPS),
      text(LIMITS.answer.min, LIMITS.answer.max),
      z.array(Slug).min(1).max(20),
    ]),
  })
  .meta({ id: 'Answer' });
export type Answer = z.infer<typeof Answer>;

/** How often each value was chosen, by question and value: `{"fit": {"3": 12, "4": 5}}`. */
export const AnswerCounts = z.record(z.string(), z.record(z.string(), z.int()));
export type AnswerCounts = z.infer<typeof AnswerCounts>;
