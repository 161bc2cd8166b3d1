/** How the parts of the list speak: messages, numbers and dates of one language. */
import type { Values } from '../internal/messages.ts';
import type en from '../locales/en/reviews.ts';
import type labels from '../locales/en/labels.ts';
import type report from '../locales/en/report.ts';

export type ReviewEnglish = typeof en & typeof labels & typeof report;
export type ReviewMessage = keyof ReviewEnglish;

export interface ReviewWords {
  say: (key: ReviewMessage, values?: Values) => string;
  number: (value: number) => string;
  /** With one or two decimals, the same number as in the structured data. */
  average: (value: number) => string;
}
