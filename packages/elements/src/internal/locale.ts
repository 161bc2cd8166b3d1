/** Which language an element speaks. */
import { pageDefaults } from './page-defaults.ts';

export interface Speech {
  /** Which catalogue: a language that there are messages in. */
  language: string;
  /** For Intl: the region matters to dates and numbers. English where there are no messages. */
  locale: string;
}

/** Norwegian is asked for by three names; the messages are in Bokmål. */
const SAME: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** The first tag that can be understood decides, in a language among `languages`, else in English. */
export function speech(languages: readonly string[], tags: readonly (string | null | undefined)[]): Speech {
  for (const tag of tags)
    try {
      const { language: asked, baseName } = new Intl.Locale(tag ?? '');
      const language = SAME[asked] ?? asked;
      if (!languages.includes(language)) break;
      return { language, locale: SAME[asked] ?? baseName };
    } catch {
      // Not a language tag: the next one decides.
    }
  return { language: 'en', locale: 'en' };
}

/** The attribute, the script's default, the nearest `lang`, the browser's. */
export function speechOf(element: Element, own: string | undefined, languages: readonly string[]): Speech {
  const nearest = element.closest<HTMLElement>('[lang]') ?? document.documentElement;
  return speech(languages, [own, pageDefaults.locale, nearest.lang, navigator.language]);
}
