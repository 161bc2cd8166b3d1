/** What goes in and comes out: words, and what was noticed in them. There is no rating here, so none can matter. */

export type ModeratedField = 'title' | 'body' | 'name';

/** A review's words. */
export interface ModeratedText {
  title: string;
  body: string;
  /** Null for an anonymous author. */
  name: string | null;
  /** Primary language subtag (BCP 47) as the writer declared it, null when nobody said. */
  language: string | null;
}

/**
 * - `link`: an address on the web
 * - `personal_data`: an e-mail address or phone number
 * - `profanity`: a strong swear word or insult
 * - `hate`: a slur against a group of people
 */
export type FindingKind = 'link' | 'personal_data' | 'profanity' | 'hate';

export interface Finding {
  kind: FindingKind;
  field: ModeratedField;
  /** UTF-16 offsets into the field's text as it was written. */
  start: number;
  end: number;
  /** Which detector noticed it. */
  detector: string;
}

/** A place in one text. */
export interface Span {
  start: number;
  end: number;
}
