/** A review is about to be sent; `preventDefault()` keeps it in the form. */
import type { ReviewDraft } from '@vouch/contract';

export class VouchBeforeSubmitEvent extends CustomEvent<{ draft: Readonly<ReviewDraft> }> {
  constructor(draft: Readonly<ReviewDraft>) {
    super('vouch-before-submit', { bubbles: true, composed: true, cancelable: true, detail: { draft } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'vouch-before-submit': VouchBeforeSubmitEvent;
  }
}
