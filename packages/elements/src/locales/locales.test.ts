import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Catalogue, Message, Messages } from '../internal/messages.ts';
import { hasCatalogue, loadCatalogue } from './catalogues.ts';
import earlier from './en/earlier.ts';
import extras from './en/extras.ts';
import filters from './en/filters.ts';
import carousel from './en/carousel.ts';
import later from './en/form-later.ts';
import labels from './en/labels.ts';
import asked from './en/form-asked.ts';
import form from './en/form.ts';
import gallery from './en/gallery.ts';
import order from './en/form-order.ts';
import photos from './en/form-photos.ts';
import writing from './en/form-writing.ts';
import media from './en/media.ts';
import rating from './en/rating.ts';
import report from './en/report.ts';
import reviews from './en/reviews.ts';
import scales from './en/scales.ts';
import translation from './en/translation.ts';
import pages from './en/pages.ts';
import trust from './en/trust.ts';
import { PAGE_CATALOGUES } from './page-catalogues.ts';

/** The words of the server's pages are in no file that a browser loads. */
type WithPages = Catalogue & { readonly pages: Messages };

/** English loads piece by piece, the others whole. */
const english: WithPages = {
  rating: { ...rating, ...scales },
  reviews: { ...reviews, ...earlier, ...extras, ...filters, ...labels, ...report, ...scales, ...translation },
  form: { ...form, ...later, ...asked, ...order, ...photos, ...writing },
  gallery,
  carousel,
  media,
  trust,
  pages,
};
const parts = Object.keys(english) as (keyof WithPages)[];

/** Each language has a folder; the build makes a file of each. */
const languages = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name);

/** Sentences on how reviews are checked, and the words of the list that they quote. */
const QUOTED = {
  proofOrder: 'verified',
  proofInvitation: 'verified',
  proofShop: 'confirmed',
  proofNone: 'notVerified',
  rewardsGiven: 'incentivised',
  staff: 'staff',
  importsText: 'imported',
  changesText: 'edited',
  reportsText: 'report',
};

const textsOf = (messages: Messages): string[] =>
  Object.values(messages).flatMap((one) => (typeof one === 'object' ? Object.values(one) : [one]));

const names = (message: Message | undefined): string[] => {
  const texts = typeof message === 'object' ? Object.values(message) : [message ?? ''];
  return [...new Set(texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();
};

function pluralForms(messages: Messages): [key: string, forms: string[]][] {
  return Object.entries(messages).flatMap(([key, message]) =>
    typeof message === 'object' ? [[key, Object.keys(message).sort()] as [string, string[]]] : [],
  );
}

it.each(languages)('the messages in %s are found by the elements', (language) => {
  expect(hasCatalogue(language)).toBe(true);
});

const translations = await Promise.all(
  languages
    .filter(hasCatalogue)
    .map(async (language): Promise<[string, WithPages]> => [
      language,
      { ...(await loadCatalogue(language)), pages: PAGE_CATALOGUES[language] ?? {} },
    ]),
);

describe.each<[string, WithPages]>([['en', english], ...translations])(
  'the messages in %s',
  (language, catalogue) => {
    const inEnglish = (part: keyof WithPages): Messages => english[part] ?? {};
    const translated = (part: keyof WithPages): Messages => catalogue[part] ?? {};

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
      for (const text of textsOf(translated(part))) expect(text.trim()).not.toBe('');
    });

    it.each(parts)('of %s have apostrophes and quotes as they are printed, not as they are typed', (part) => {
      for (const text of textsOf(translated(part))) expect(text).not.toMatch(/['"]|\.\.\./);
    });

    it('name the labels, where it is told how reviews are checked, as they stand at the reviews', () => {
      const label = (key: string) => translated('reviews')[key];
      for (const [sentence, key] of Object.entries(QUOTED))
        expect(translated('trust')[sentence]).toContain(label(key));
      for (const key of Object.values(QUOTED).filter((one) => one !== 'report'))
        expect(translated('gallery')[key]).toBe(label(key));
    });
  },
);

it('the messages in fr have a narrow no-break space before high punctuation and inside quotes', async () => {
  for (const messages of [...Object.values(await loadCatalogue('fr')), PAGE_CATALOGUES['fr']!])
    for (const text of textsOf(messages)) expect(text).not.toMatch(/[^\u202F][!?:;»]|«[^\u202F]/);
});

it('the messages in es open what they close with ? and !', async () => {
  const marks = (text: string, mark: string) => text.split(mark).length;
  for (const messages of [...Object.values(await loadCatalogue('es')), PAGE_CATALOGUES['es']!])
    for (const text of textsOf(messages))
      expect([marks(text, '¿'), marks(text, '¡')]).toEqual([marks(text, '?'), marks(text, '!')]);
});
