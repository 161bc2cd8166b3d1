/**
 * How ratings are drawn and named on the shop's scale. Five stars come with the elements; what other scales need
 * (`other-scales.ts`) is loaded for the shops that use one.
 */
import { type TemplateResult, html } from 'lit';
import { decimal } from './decimal.ts';
import type { Values } from './messages.ts';
import { stars } from './stars.ts';

export interface RatingScaleView {
  /** An average: how it is written, and its picture, which says it to a screen reader. */
  mean: (average: number) => { text: string; picture: TemplateResult };
  /** The rating of one review. */
  rating: (rating: number) => unknown;
  /** Beside a bar of the histogram. */
  mark: (rating: number) => unknown;
  /** As a filter is called, "4 stars". */
  name: (rating: number) => string;
}

/** Speaks the messages that a scale needs, of whatever element shows it. */
export type SayRating<Key extends string> = (key: Key, values?: Values) => string;

/** One to five stars. */
export function starScale(say: SayRating<'stars' | 'starCount'>, tag: string): RatingScaleView {
  return {
    mean(average) {
      const text = decimal(average, tag);
      return { text, picture: stars(average, say('stars', { rating: text })) };
    },
    rating: (rating) => stars(rating, say('stars', { rating })),
    mark: (rating) => html`${rating.toLocaleString(tag)} ★`,
    name: (count) => say('starCount', { count }),
  };
}
