/** The badge's code and what the other elements stand on, in one piece: hardly a page goes without it. */
import { VouchRating, configure } from '@vouch/elements/core';

configure(globalThis.vouchDefaults);

/** Makes an element known to the page. */
export function register(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

register('vouch-rating', VouchRating);
