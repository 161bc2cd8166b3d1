/**
 * ① Takes the purchase token out of the address before any other script of the page can read it there:
 * `#vouch=<token>&rating=4`. Other parts of the fragment stay.
 */

export interface Purchase {
  token: string;
  /** Stars chosen in the mail; NaN when none were. */
  rating: number;
}

/** Undefined when the address holds none. */
export function takeToken(): Purchase | undefined {
  const found: Record<string, string> = {};
  const rest = location.hash
    .slice(1)
    .split('&')
    .filter((part) => {
      const [, name, value] = /^(vouch|rating)=(.+)/.exec(part) ?? [];
      if (name) found[name] = value!;
      return !name;
    });
  if (!found['vouch']) return;
  history.replaceState(
    history.state,
    '',
    location.pathname + location.search + (rest.length ? `#${rest.join('&')}` : ''),
  );
  return { token: found['vouch'], rating: Number(found['rating']) };
}

/** Keeps it for the tab; where storage is forbidden, the page's memory alone has it. */
export function keepToken(shop: string, purchase: Purchase): void {
  try {
    sessionStorage.setItem(`vouch:token:${shop}`, JSON.stringify(purchase));
  } catch {
    // Private modes forbid it.
  }
}
