/** Words of what is loaded on use (the gallery, the panel on checks), for whoever opens it. */
import { hasCatalogue, loadCatalogue } from '../locales/catalogues.ts';
import { chooseLanguage } from './locale.ts';
import { type Messages, type Part, type Values, fill } from './messages.ts';

/** Speaks a message of `English` in the reader's language. */
export type Say<English extends Messages> = (key: keyof English & string, values?: Values) => string;

/**
 * @param tag the language of the element that opens it (`VouchElement.tag`)
 * @param english what stands in the code; another language's words come from its catalogue, which is fetched already
 */
export async function wordsOf<English extends Messages>(
  tag: string,
  part: Part,
  english: English,
): Promise<Say<English>> {
  const [language] = chooseLanguage([tag]);
  const catalogue = hasCatalogue(language) && (await loadCatalogue(language).catch(() => undefined));
  const messages: Messages = { ...english, ...(catalogue && catalogue[part]) };
  return (key, values) => fill(messages[key], tag, values);
}
