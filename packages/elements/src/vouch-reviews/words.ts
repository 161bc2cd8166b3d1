/** How the parts of the list speak: messages, numbers and dates of one language. */
import type { Values } from '../internal/messages.ts';
import type earlier from '../locales/en/earlier.ts';
import type en from '../locales/en/reviews.ts';
import type extras from '../locales/en/extras.ts';
import type filters from '../locales/en/filters.ts';
import type labels from '../locales/en/labels.ts';
import type report from '../locales/en/report.ts';
import type scales from '../locales/en/scales.ts';
import type translation from '../locales/en/translation.ts';

export type ReviewEnglish = typeof en &
  typeof earlier &
  typeof extras &
  typeof filters &
  typeof labels &
  typeof report &
  typeof scales &
  typeof translation;
export type ReviewMessage = keyof ReviewEnglish;

export interface ReviewWords {
  say: (key: ReviewMessage, values?: Values) => string;
  /** For Intl. */
  tag: string;
}
