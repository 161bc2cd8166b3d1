/**
 * The limits of what a shopper sends, as plain data: the schemas are built from them, and so are the form's own checks,
 * which must not carry a schema library to a shopper. Nothing here imports anything.
 */

/** Fewest and most Unicode code points of a text. */
export interface TextLimits {
  readonly min: number;
  readonly max: number;
}

export const LIMITS = {
  title: { min: 0, max: 150 },
  body: { min: 0, max: 10_000 },
  name: { min: 1, max: 80 },
  /** A free answer to a shop's question. */
  answer: { min: 1, max: 1_000 },
  /** What a photo shows, for those who do not see it. */
  alt: { min: 0, max: 250 },
} as const satisfies Record<string, TextLimits>;

/** Most bytes of a photo and of a video; MB is 1,000,000 bytes. */
export const MAX_PHOTO_BYTES = 20_000_000;
export const MAX_VIDEO_BYTES = 80_000_000;
/** Most pixels of a photo. */
export const MAX_PHOTO_PIXELS = 50_000_000;
/** Photos and videos of one review, and uploads of one purchase token. */
export const MAX_MEDIA = 5;

/** Steps of a `scale` question, from one end to the other. */
export const SCALE_STEPS = 5;

/** The lowest and highest rating of each scale. */
export const SCALES = {
  stars: { worst: 1, best: 5 },
  ten: { worst: 1, best: 10 },
  thumbs: { worst: 0, best: 1 },
} as const;

/** Every control character but tab and newline, and lone surrogates (which no UTF-8 database can hold). */
const FORBIDDEN = /(?![\t\n])\p{Cc}|\p{Cs}/u;

/** A text without what keeps it from being taken whatever its length. */
export function withoutForbidden(text: string): string {
  return text.replace(new RegExp(FORBIDDEN, 'gu'), '');
}

/** Counts Unicode code points, as a person counts characters. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** What keeps a text from being taken; undefined when nothing does. */
export type TextFault = 'characters' | 'short' | 'long';

export function textFault(text: string, { min, max }: TextLimits): TextFault | undefined {
  if (FORBIDDEN.test(text)) return 'characters';
  const length = codePoints(text);
  if (length > max) return 'long';
  return length < min ? 'short' : undefined;
}
