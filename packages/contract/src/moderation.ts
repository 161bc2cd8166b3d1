/** Decisions on reviews. No schema here knows a rating: stars cannot decide. */
import * as z from 'zod';
import { Timestamp } from './text.ts';

/** The closed list of reasons for which a review may be refused. */
export const RefusalReason = z.enum([
  'illegal_or_hateful',
  'personal_data',
  'spam_or_advertising',
  'off_topic',
  'fake_or_conflict',
  'duplicate',
]);
export type RefusalReason = z.infer<typeof RefusalReason>;

export const DecisionInput = z
  .strictObject({
    decision: z.enum(['publish', 'refuse']),
    reason: RefusalReason.optional(),
    target: z.enum(['review', 'edit']).optional().meta({
      description:
        'What is decided on: the edit that waits, or the review itself. By default the edit where one waits, else the review.',
    }),
  })
  .refine((input) => input.decision === 'publish' || input.reason !== undefined, {
    message: 'A refusal needs a reason.',
    path: ['reason'],
  })
  .refine((input) => input.decision === 'refuse' || input.reason === undefined, {
    message: 'Only a refusal has a reason.',
    path: ['reason'],
  })
  .meta({ id: 'DecisionInput' });
export type DecisionInput = z.infer<typeof DecisionInput>;

/** Something a detector noticed. Offsets are UTF-16 units of the field's text. */
export const Finding = z.object({
  kind: z.enum(['link', 'personal_data', 'profanity', 'hate', 'bot', 'unverified_media']),
  field: z.union([
    z.enum(['title', 'body', 'name', 'website', 'media']),
    z.templateLiteral(['answers.', z.string()]).meta({ description: 'A text answer, by its question.' }),
    z.templateLiteral(['mediaAlts.', z.string()]).meta({ description: 'What a photo shows, by its id.' }),
  ]),
  start: z.int(),
  end: z.int(),
  detector: z.string(),
});
export type Finding = z.infer<typeof Finding>;

/** One entry of a review's record: what was decided, by whom or by which policy, and when. */
export const Decision = z.object({
  outcome: z.enum(['publish', 'hold', 'refuse', 'withdraw']),
  reason: RefusalReason.nullable(),
  by: z.string().meta({ description: '`policy:<version>`, `key:<id>` or `author`.' }),
  findings: z.array(Finding),
  decidedAt: Timestamp,
});
export type Decision = z.infer<typeof Decision>;
