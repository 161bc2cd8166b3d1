/** Languages of texts are kept as primary subtags (`pt` for `pt-BR`), so that a filter finds them all. */
export function languageOf(tag: string | null | undefined): string | null {
  if (tag === null || tag === undefined) return null;
  const { language } = new Intl.Locale(tag);
  return language === 'und' ? null : language;
}
