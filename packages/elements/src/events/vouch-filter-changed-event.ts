/** A shopper changed what the list shows or in which order. */
import type { ListQuery } from '@vouch/client';

export class VouchFilterChangedEvent extends CustomEvent<ListQuery> {
  constructor(query: ListQuery) {
    super('vouch-filter-changed', { bubbles: true, composed: true, detail: query });
  }
}

declare global {
  interface HTMLElementEventMap {
    'vouch-filter-changed': VouchFilterChangedEvent;
  }
}
