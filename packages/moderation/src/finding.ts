/** The vocabulary of moderation: what goes in, and what a detector may say about it. */

/**
 * A part of a review that a shopper wrote freely: `answers.<question>`, a text answer to a shop's question;
 * `mediaAlts.<id>`, what a photo shows.
 */
export type ModeratedField = 'title' | 'body' | 'name' | `answers.${string}` | `mediaAlts.${string}`;

/**
 * Everything moderation may know of a review. The rating is left out on purpose: a review must never be
 * held or published for how many stars it gives (16 CFR 465.7(b); UCPD Annex I, 23c).
 */
export interface ModeratedText {
  readonly title: string;
  readonly body: string;
  /** The name to be shown, `null` for an anonymous review. */
  readonly name: string | null;
  /** Text answers to the shop's questions, by field. */
  readonly answers?: Readonly<Record<`answers.${string}`, string>>;
  /** What the photos and videos show, by field. */
  readonly mediaAlts?: Readonly<Record<`mediaAlts.${string}`, string>>;
  /** BCP 47 primary subtag as declared ("nl"; a longer tag is cut to it), `null` when nobody declared one. */
  readonly language: string | null;
}

/** What a stretch of text is suspected to be. */
export type FindingKind = 'link' | 'personal_data' | 'profanity' | 'hate';

/** One suspicious stretch of one field. `start` and `end` (exclusive) are UTF-16 offsets into the original text. */
export interface Finding {
  readonly kind: FindingKind;
  readonly field: ModeratedField;
  readonly start: number;
  readonly end: number;
  /** Which rule spoke, for example `email` or `words-nl`; stable, so that reports can count by it. */
  readonly detector: string;
}
