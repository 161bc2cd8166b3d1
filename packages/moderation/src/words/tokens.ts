/** Cuts a text into words that can be looked up, each with its place in the text. */

export interface Token {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text with their offsets. Folding undoes upper case, compatibility forms (full width) and
 * invisible characters, and keeps accents: without them "côté" and "çok" become other words.
 */
export function tokens(text: string): Token[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]*/gu)].map((match) => ({
    folded: match[0]
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      .normalize('NFKC')
      .toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
