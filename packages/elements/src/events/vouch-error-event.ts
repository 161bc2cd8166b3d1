/** A request failed; `code` is the API's stable problem code, or `offline` or `network`. */
import type { FailureCode } from '@vouch/client';

export class VouchErrorEvent extends CustomEvent<{ code: FailureCode }> {
  constructor(code: FailureCode) {
    super('vouch-error', { bubbles: true, composed: true, detail: { code } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'vouch-error': VouchErrorEvent;
  }
}
