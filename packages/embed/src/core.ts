/** The badge's code and what the other elements stand on, in one piece: hardly a page goes without it. */
import { type PageDefaults, VouchRating, configure } from '@vouch/elements/core';

/** Makes an element known to the page once the page's defaults are. */
export function register(name: string, element: CustomElementConstructor, defaults: PageDefaults): void {
  configure(defaults);
  if (!customElements.get(name)) customElements.define(name, element);
}

export const define = (defaults: PageDefaults) => register('vouch-rating', VouchRating, defaults);
