/** What a server needs that draws the elements, beside their classes. */
import { scaleStyles } from './internal/scale-styles.ts';
import { styles as asked } from './vouch-form/asked.ts';
import { styles as extras } from './vouch-reviews/extras/styles.ts';

export { browser } from './internal/browser.ts';
export { type InPage, ProductEntry } from './internal/product-data.ts';

/** Look of what only some shops and products have. */
export const LATER_STYLES = [extras, scaleStyles, asked];
