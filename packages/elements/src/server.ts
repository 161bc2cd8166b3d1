/** What a server needs that draws the elements, beside their classes. */
import { scaleStyles } from './internal/scale-styles.ts';
import labels from './locales/en/labels.ts';
import reviews from './locales/en/reviews.ts';
import { styles as asked } from './vouch-form/asked.ts';
import { styles as later } from './vouch-form/later.ts';
import { styles as extras } from './vouch-reviews/extras/styles.ts';

export { browser } from './internal/browser.ts';
export { wordsOf } from './internal/lazy-words.ts';
export { type InPage, ProductEntry } from './internal/product-data.ts';
export { emptyDraft } from './internal/review-draft.ts';
export { checkDraft, fieldsOf } from './vouch-form/check-draft.ts';

// A browser fetches what a label means when one is opened; where there is no script, all is there.
export const reviewWords = Object.assign(reviews, labels);

/** Look of what only some shops and products have. */
export const LATER_STYLES = [extras, scaleStyles, asked, later];
