/** Fewer reviews than this say little: badge and list then speak of their number instead of praising the average. */
export const HANDFUL = 5;
