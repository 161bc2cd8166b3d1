/** Links that carry a token to the review form. */
import { Rating } from '@vouch/contract';

export interface ReviewLink {
  /** Absolute address of the page with the review form. A fragment it has is kept. */
  page: string;
  token: string;
  /** The rating to preselect, a whole number on the shop's scale: 1 to 5 for stars. */
  rating?: number | undefined;
}

/**
 * The address of a page with a purchase token: `https://shop.example/hat#vouch=…&rating=4`. The token stands in the
 * fragment, which browsers send to no server and no referrer (RFC 3986, 3.5; RFC 9110, 10.1.3), and never in the query.
 *
 * @throws TypeError when `page` is not an absolute address, RangeError when `rating` is on no scale
 */
export function reviewLink({ page, token, rating }: ReviewLink): string {
  if (rating !== undefined && !Rating.safeParse(rating).success)
    throw new RangeError('rating: A whole number on the shop’s scale, 1 to 5 for stars.');
  const url = new URL(page);
  const replaced = rating === undefined ? /^vouch=/ : /^(?:vouch|rating)=/;
  const kept = url.hash
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !replaced.test(part));
  const added = [`vouch=${token}`, ...(rating === undefined ? [] : [`rating=${rating}`])];
  url.hash = [...kept, ...added].join('&');
  return url.href;
}
