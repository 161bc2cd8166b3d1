import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found } from './found.fixture.ts';
import { moderate, type ModeratedText } from './index.ts';

const languages = fc.constantFrom('en', 'nl', 'nb', 'lv', 'pl', 'de', 'xx', '', 'constructor', null);
/** Any UTF-16, halves of surrogate pairs included, with pieces that detectors take an interest in. */
const anyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom('fuck', '@', '.com', '+31 6', 'NL91', ' ', 'ﬀ', '\ud83d', '12', '://', 'ja'),
        fc.string(),
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join('')),
);

describe('moderation', () => {
  it('looks at title, body and name, and says where it found what', () => {
    const review = {
      title: 'www.spam.com',
      body: '👍 mail kim@example.com, you shit',
      name: '+31 6 12345678',
      language: 'en',
    };
    expect(moderate(review)).toEqual([
      { kind: 'link', field: 'title', start: 0, end: 12, detector: 'links' },
      { kind: 'personal_data', field: 'body', start: 8, end: 23, detector: 'email' },
      { kind: 'profanity', field: 'body', start: 29, end: 33, detector: 'strong-en' },
      { kind: 'personal_data', field: 'name', start: 0, end: 14, detector: 'phone' },
    ]);
  });

  it('looks at free answers, and says which one it was', () => {
    const answers = { 'answers.material': 'Mail kim@example.com', 'answers.use': 'Every day.' } as const;
    expect(moderate({ title: '', body: '', name: null, answers, language: 'en' })).toEqual([
      { kind: 'personal_data', field: 'answers.material', start: 5, end: 20, detector: 'email' },
    ]);
  });

  it('looks at what photos are said to show', () => {
    const mediaAlts = { 'mediaAlts.1': 'My mug', 'mediaAlts.2': 'www.spam.com' } as const;
    expect(moderate({ title: '', body: '', name: null, mediaAlts, language: 'en' })).toEqual([
      { kind: 'link', field: 'mediaAlts.2', start: 0, end: 12, detector: 'links' },
    ]);
  });

  it('takes any text, and every finding lies inside its field', () => {
    fc.assert(
      fc.property(anyString, anyString, fc.option(anyString), languages, (title, body, name, language) => {
        for (const { field, start, end } of moderate({ title, body, name, language })) {
          const length = { title, body, name: name ?? '' }[field as 'title' | 'body' | 'name'].length;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(length);
        }
      }),
    );
  });

  it('still sees a link, a mail address and a slur when honest words stand around it', () => {
    const honest = fc
      .array(fc.constantFrom('nice', 'mug', 'keeps', 'tea', 'warm,', 'though.', '5', '\n', '👍'), {
        maxLength: 40,
      })
      .map((words) => words.join(' '));
    const suspicious = fc.constantFrom('https://spam.example/x', 'spam.com', 'kim@example.com', 'faggot');
    fc.assert(
      fc.property(honest, suspicious, honest, (before, text, after) => {
        const alone = found(text);
        expect(alone).toHaveLength(1);
        expect(found(`${before} ${text} ${after}`)).toEqual(expect.arrayContaining(alone));
      }),
    );
  });

  it('finds the same whatever else the caller knows of the review', () => {
    const review = { title: 'Bad', body: 'see spam.com', name: null, language: 'en' };
    for (const rating of [1, 2, 3, 4, 5])
      expect(moderate(Object.assign({ rating }, review))).toEqual(moderate(review));
  });

  it('has no place for a rating', () => {
    // @ts-expect-error: a rating is not part of the words, and must not become it.
    const withRating: ModeratedText = { title: '', body: 'x', name: null, language: null, rating: 1 };
    expect(moderate(withRating)).toEqual([]);
  });

  it.each([
    '1 ',
    '12 34 ',
    '1.1.',
    '+1',
    '+(1',
    '0-',
    'a.',
    'a@',
    'a@b.',
    '@',
    'www.',
    'http://',
    '//',
    '-- ',
    '(((',
    '😀',
    'DE12 ',
    'DE12A',
    'fuck',
    'shit ',
    'as',
    'ja pierdolę ',
    '\u200b',
    'aaaa.com/',
    'a-b.',
    'ⓕ',
  ])('reads a body of 10,000 characters of "%s" to the end', (part) => {
    for (const language of ['en', 'pl', null]) {
      const body = part.repeat(Math.ceil(10_000 / part.length)).slice(0, 10_000);
      expect(moderate({ title: '', body, name: null, language }).length).toBeLessThanOrEqual(body.length);
    }
  });
});

const strings = new URL('../../../../shared/data/strings/naughty-strings.json', import.meta.url);

describe.skipIf(!existsSync(strings))(
  'on strings that break software (outside data beside the project)',
  () => {
    it('reads every one', () => {
      const all = JSON.parse(readFileSync(strings, 'utf8')) as string[];
      for (const string of all) {
        expect(
          () => moderate({ title: string, body: string, name: string, language: 'en' }),
          string,
        ).not.toThrow();
      }
    });
  },
);
