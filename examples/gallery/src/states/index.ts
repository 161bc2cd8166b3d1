/** All states, in the order of the index page. */
import { CAROUSEL } from './carousel.ts';
import { FORM } from './form.ts';
import { MEDIA } from './media.ts';
import { PRESETS } from './presets.ts';
import { RATING } from './rating.ts';
import { REVIEWS } from './reviews.ts';
import { TRUST } from './trust.ts';
import type { State } from './state.ts';

export const STATES: readonly State[] = [
  ...RATING,
  ...REVIEWS,
  ...FORM,
  ...CAROUSEL,
  ...MEDIA,
  ...TRUST,
  ...PRESETS,
];
