/** Links that carry a token. */

export interface ReviewLink {
  /** Address of the page with the review form; a fragment it has is kept. */
  page: string;
  token: string;
  /** Preselects a star. */
  rating?: number | undefined;
}

/** Puts the token into the fragment of a page's address, which browsers do not send to servers (RFC 3986, 3.5). */
export function reviewLink({ page, token, rating }: ReviewLink): string {
  const url = new URL(page);
  const parts = [url.hash.slice(1), `vouch=${token}`, ...(rating === undefined ? [] : [`rating=${rating}`])];
  url.hash = parts.filter(Boolean).join('&');
  return url.href;
}
