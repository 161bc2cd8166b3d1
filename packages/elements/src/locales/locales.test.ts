import { describe, expect, it } from 'vitest';
import type { Catalogue, Message, Messages, Part } from '../internal/messages.ts';
import later from './en/form-later.ts';
import labels from './en/labels.ts';
import form from './en/form.ts';
import gallery from './en/gallery.ts';
import rating from './en/rating.ts';
import report from './en/report.ts';
import reviews from './en/reviews.ts';
import * as lv from './lv/index.ts';
import * as nb from './nb/index.ts';
import * as nl from './nl/index.ts';
import * as pl from './pl/index.ts';

/** English loads piece by piece, the others whole. */
const english: Catalogue = {
  rating,
  reviews: { ...reviews, ...report, ...labels },
  form: { ...form, ...later },
  gallery,
};
const parts: Part[] = ['rating', 'reviews', 'form', 'gallery'];

const names = (message: Message | undefined): string[] => {
  const texts = typeof message === 'object' ? Object.values(message) : [message ?? ''];
  return [...new Set(texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();
};

function pluralForms(messages: Messages): [key: string, forms: string[]][] {
  return Object.entries(messages).flatMap(([key, message]) =>
    typeof message === 'object' ? [[key, Object.keys(message).sort()] as [string, string[]]] : [],
  );
}

describe.each(Object.entries<Catalogue>({ en: english, nl, nb, lv, pl }))(
  'the messages in %s',
  (language, catalogue) => {
    const inEnglish = (part: Part): Messages => english[part] ?? {};
    const translated = (part: Part): Messages => catalogue[part] ?? {};

    it.each(parts)('of %s are the same as in English, none missing and none more', (part) => {
      expect(Object.keys(translated(part)).sort()).toEqual(Object.keys(inEnglish(part)).sort());
    });

    it.each(parts)('of %s have every plural form of the language, and no other', (part) => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
      for (const [key, found] of pluralForms(translated(part)))
        expect({ key, found }).toEqual({ key, found: forms });
    });

    it.each(parts)('of %s fill in the same names as the English ones', (part) => {
      for (const [key, message] of Object.entries(inEnglish(part)))
        expect({ key, names: names(translated(part)[key]) }).toEqual({
          key,
          names: names(message),
        });
    });

    it.each(parts)('of %s are never empty', (part) => {
      for (const message of Object.values(translated(part)).flatMap((one: Message) =>
        typeof one === 'object' ? Object.values(one) : [one],
      ))
        expect(message.trim()).not.toBe('');
    });
  },
);
