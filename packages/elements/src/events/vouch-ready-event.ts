/** An element shows its product's data for the first time. */
export class VouchReadyEvent extends CustomEvent<{ product: string }> {
  constructor(product: string) {
    super('vouch-ready', { bubbles: true, composed: true, detail: { product } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'vouch-ready': VouchReadyEvent;
  }
}
