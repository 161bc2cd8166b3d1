/** How many reviews a query finds, counted as far as it costs little: up to 100, among a bounded number of rows. */
import type { Matches } from '@vouch/contract';

export const MAX_COUNTED = 100;

/** `fits` of the first `candidates` fit, and no more than `most` were looked at. */
export function boundedMatches(
  { candidates, fits }: { candidates: number; fits: number },
  most: number,
): Matches {
  return {
    count: Math.min(fits, MAX_COUNTED),
    atLeast: fits > MAX_COUNTED || candidates >= most,
  };
}
