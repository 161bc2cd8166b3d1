/** Which language an element speaks. */
import { hasCatalogue } from '../locales/catalogues.ts';

/** Norwegian is asked for by three names; the messages are in Bokmål. */
const SAME: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/**
 * The first tag that can be understood decides: whose messages, and how Intl writes numbers and dates (a region
 * matters to them: without one, they take Portuguese for Brazil's). English where there are no messages in the language
 * asked for.
 */
export function chooseLanguage(tags: readonly (string | undefined)[]): [language: string, tag: string] {
  for (const tag of tags)
    try {
      const { language: asked, baseName } = new Intl.Locale(tag ?? '');
      const language = hasCatalogue(baseName) ? baseName : (SAME[asked] ?? asked);
      return hasCatalogue(language) || language === 'en'
        ? [language, SAME[asked] ?? (baseName === 'pt' ? 'pt-PT' : baseName)]
        : ['en', 'en'];
    } catch {
      // Not a language tag: the next one decides.
    }
  return ['en', 'en'];
}
