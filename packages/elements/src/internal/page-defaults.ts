/** What all elements of a page share unless an attribute says otherwise; the script tag sets it. */
import type { HeldToken } from './purchase-token.ts';

export interface PageDefaults {
  /** The API's origin. */
  api?: string | undefined;
  shop?: string | undefined;
  /** BCP 47; without it the nearest `lang` decides, then the browser. */
  locale?: string | undefined;
  /** The purchase token taken from the address, for browsers whose sessionStorage is closed. */
  purchase?: HeldToken | undefined;
}

export const pageDefaults: PageDefaults = {};

/** Sets the page's defaults; call it before the elements are defined. */
export function configure(defaults: PageDefaults): void {
  Object.assign(pageDefaults, defaults);
}
