/** Small things kept in the browser, none of them needed: where storage is forbidden, nothing is kept. */

import { browser } from './browser.ts';

export type Store = 'localStorage' | 'sessionStorage';

/** What this browser kept under a key, as `keep` was given it; the caller knows what that was. */
export function recall(store: Store, key: string): unknown {
  if (!browser.isHere) return undefined;
  try {
    return JSON.parse(window[store].getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Undefined forgets. */
export function keep(store: Store, key: string, value: unknown): void {
  try {
    if (value === undefined) window[store].removeItem(key);
    else window[store].setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden: the page works without it.
  }
}
