/**
 * ① Takes the purchase token out of the address before any other script of the page can read it there:
 * `#vouch=<token>&rating=4`. Other parts of the fragment stay.
 */

export interface Purchase {
  token: string;
  /** Stars chosen in the mail. */
  rating?: number;
}

/** Undefined when the address holds none. */
export function takeToken(): Purchase | undefined {
  const parts = location.hash.slice(1).split('&');
  const token = valueOf(parts, 'vouch');
  if (!token) return undefined;
  const rating = Number(valueOf(parts, 'rating'));
  const rest = parts.filter((part) => !/^(vouch|rating)=/.test(part)).join('&');
  history.replaceState(history.state, '', location.pathname + location.search + (rest && `#${rest}`));
  return { token, ...([1, 2, 3, 4, 5].includes(rating) && { rating }) };
}

function valueOf(parts: readonly string[], name: string): string | undefined {
  return parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** Keeps it for the tab. Where storage is closed, the page's memory alone has it. */
export function keepToken(shop: string, purchase: Purchase): void {
  try {
    sessionStorage.setItem(`vouch:token:${shop}`, JSON.stringify(purchase));
  } catch {
    // Private modes forbid it.
  }
}
