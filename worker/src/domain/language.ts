/** Languages of texts are kept as primary subtags (`pt` for `pt-BR`), so that a filter finds them all. */

/** "Undetermined" (RFC 5646, 4.1). */
export const UNKNOWN_LANGUAGE = 'und';

export function languageOf(tag: string | null | undefined): string {
  return tag === null || tag === undefined ? UNKNOWN_LANGUAGE : new Intl.Locale(tag).language;
}
