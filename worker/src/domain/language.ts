/** Languages of texts are kept as primary subtags (`pt` for `pt-BR`), so that a filter finds them all. */

/** "Undetermined" (RFC 5646, 4.1). */
export const UNKNOWN_LANGUAGE = 'und';

/** Norwegian is one language to its readers, whichever of its two written forms a page names (ISO 639-3 calls `no` their macrolanguage). */
const MACROLANGUAGE: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

export function languageOf(tag: string | null | undefined): string {
  if (tag === null || tag === undefined) return UNKNOWN_LANGUAGE;
  const { language } = new Intl.Locale(tag);
  return MACROLANGUAGE[language] ?? language;
}
