/** An element shows its data for the first time; `product` is empty where it shows the whole shop's. */
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
