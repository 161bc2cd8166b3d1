/** The words of the elements: one catalogue an element and language, loaded when it is used. */

/** One sentence for each plural form of the language (CLDR). `{count}` and other names are filled in. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>>;
export type Message = string | Plural;
export type Messages = Readonly<Record<string, Message>>;

/** A translation: the same messages as the English ones, plural where they are plural. */
export type Translation<English extends Messages> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Plural;
};

/** English comes with the element; the others are fetched. */
export type Catalogues<English extends Messages> = Readonly<
  Record<string, () => Promise<{ default: Translation<English> }>>
>;

export type Values = Readonly<Record<string, string | number>>;

/** Fills in a message. `count` chooses the plural form; numbers are written as the language writes them. */
export function fill(message: Message = '', locale: string, values: Values = {}): string {
  const text =
    typeof message === 'string'
      ? message
      : (message[new Intl.PluralRules(locale).select(Number(values['count']))] ?? message.other ?? '');
  return text.replace(/\{(\w+)\}/g, (_, name: string) =>
    // A text stays as it is; only numbers have a way of writing.
    typeof values[name] === 'number' ? values[name].toLocaleString(locale) : (values[name] ?? ''),
  );
}
