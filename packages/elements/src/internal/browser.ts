/**
 * Whether there is a browser whose storage, page and language count. There is none on a server, and what a server drew
 * is taken over as if there were none: the first drawing has to be the same. What the browser knows comes after it.
 */
export const browser = { isHere: true };
