/** The API took a review: published at once, or waiting to be checked. */
import type { SubmitReceipt } from '@vouch/contract';

export class VouchReviewSubmittedEvent extends CustomEvent<{ review: SubmitReceipt['review'] }> {
  constructor(review: SubmitReceipt['review']) {
    super('vouch-review-submitted', { bubbles: true, composed: true, detail: { review } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'vouch-review-submitted': VouchReviewSubmittedEvent;
  }
}
