import type { Placement } from '@vouch/structured-data';

export interface VouchReadyDetail {
  /** Empty where the element shows the whole shop's. */
  product: string;
  /**
   * Of `vouch-reviews`: what became of the product's structured data (JSON-LD). `alone`: a Product node of its own;
   * `joined`: added under the `@id` of the page's own node; `merge`: written into the page's own node; `silent`: nothing
   * was added, and `reason` says why. Undefined where its code could not be loaded.
   */
  structuredData?: Placement | undefined;
}

/** An element shows its data for the first time. */
export class VouchReadyEvent extends CustomEvent<VouchReadyDetail> {
  constructor(detail: VouchReadyDetail) {
    super('vouch-ready', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'vouch-ready': VouchReadyEvent;
  }
}
