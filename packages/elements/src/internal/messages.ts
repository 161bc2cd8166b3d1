/** The words of the elements. English comes with each element; a language's catalogue is fetched when it is used. */
import { ofLast } from './of-last.ts';

/** One sentence for each plural form of the language (CLDR). `{count}` and other names are filled in. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>>;
export type Message = string | Plural;
export type Messages = Readonly<Record<string, Message>>;

/** A translation of the English messages, plural where they are plural. That none is missing is locales.test.ts's. */
export type Translation<English extends Messages> = {
  readonly [Key in keyof English]?: English[Key] extends string ? string : Plural;
};

/** The words of each element, by the name of its part of a catalogue. */
export type Part = 'rating' | 'reviews' | 'form' | 'gallery' | 'carousel' | 'media' | 'trust';
/** A part that a language lacks is shown in English. */
export type Catalogue = Readonly<Partial<Record<Part, Messages>>>;

export type Values = Readonly<Record<string, string | number>>;

const rules = ofLast((tag) => new Intl.PluralRules(tag));

/** Fills in a message. `count` chooses the plural form; numbers are written as the language writes them. */
export function fill(message: Message = '', locale: string, values: Values = {}): string {
  const text =
    typeof message === 'string'
      ? message
      : (message[rules(locale).select(Number(values['count']))] ?? message.other ?? '');
  // A text stays as it is, and a number is written as the language writes numbers: both know toLocaleString.
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name]?.toLocaleString(locale) ?? '');
}
