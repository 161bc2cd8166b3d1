import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideImport, decideSubmission, moderate, type Finding, type ModeratedText } from './index.ts';

const text = (body: string, language: string | null = 'en'): ModeratedText => ({
  title: '',
  body,
  name: null,
  language,
});
const found = (body: string, language: string | null = 'en') =>
  moderate(text(body, language)).map(({ kind, start, end }) => [kind, body.slice(start, end)]);

describe('moderation', () => {
  it.each([
    ['see https://spam.example/now please', 'https://spam.example/now'],
    ['go to www.cheap-mugs.com today', 'www.cheap-mugs.com'],
    ['cheap-mugs.shop is better', 'cheap-mugs.shop'],
  ])('sees the link in "%s"', (body, link) => expect(found(body)).toEqual([['link', link]]));

  it.each([
    ['write to kim@example.com', 'en', 'kim@example.com'],
    ['app me: +31 6 12345678', 'nl', '+31 6 12345678'],
    ['bel 06-12345678', 'nl', '06-12345678'],
    ['call me at (212) 555-2368', 'en', '(212) 555-2368'],
    ['tlf. 22 86 44 00', 'nb', '22 86 44 00'],
  ])('sees the personal data in "%s"', (body, language, data) =>
    expect(found(body, language)).toEqual([['personal_data', data]]),
  );

  it.each([
    ['what a fucking joke', 'en', 'fucking'],
    ['the seller is an ASSHOLE', 'en', 'ASSHOLE'],
    ['ｓｈｉｔ mug', 'en', 'ｓｈｉｔ'],
    ['die verkoper is een klootzak', 'nl', 'klootzak'],
    ['for en drittsekk', 'nb', 'drittsekk'],
    ['kurwa, pękł po dniu', 'pl', 'kurwa'],
  ])('sees the strong word in "%s"', (body, language, word) =>
    expect(found(body, language)).toEqual([['profanity', word]]),
  );

  it('tells a slur from a swear word', () => expect(found('only a faggot would buy it')[0]![0]).toBe('hate'));

  it.each([
    'Loved her.It fits. My size is 10.Im happy',
    'Sexy, busty cut; a bit looser at the bum, nude colour, slit at the side, crotch too low',
    'Bought 2 for 39.99 in 2024, size 38-40, 5\'8" and 135 lbs, waist 28, order 12345',
    'Cocker spaniel approved. Scunthorpe, assassin, class, Dickens',
    'Dezelfde pot past op tafel; de pijpen zijn te lang, wel zelf naaien',
    'Sizes 0/2/4/6/8/10/12 all the same. 100% cotton, 1,000,000 stars // would buy again',
  ])('lets an honest sentence pass: "%s"', (body) => {
    expect(found(body)).toEqual([]);
    expect(found(body, 'nl')).toEqual([]);
  });

  it('looks at title and name, too', () => {
    const findings = moderate({ title: 'www.spam.com', body: '', name: 'kim@example.com', language: null });
    expect(findings.map(({ kind, field }) => [kind, field])).toEqual([
      ['link', 'title'],
      ['personal_data', 'name'],
    ]);
  });

  it('takes any text, and every finding lies inside it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('en', 'nl', 'nb', 'lv', 'pl', null),
        (body, language) => {
          for (const { start, end } of moderate(text(body, language))) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(body.length);
          }
        },
      ),
    );
  });

  it('still sees a link when honest words stand around it', () => {
    const words = fc
      .array(fc.constantFrom('nice', 'mug', 'keeps', 'tea', 'warm,', 'though.', '\n'), { maxLength: 40 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(found(`${before} https://spam.example/x ${after}`)).toContainEqual([
          'link',
          'https://spam.example/x',
        ]);
      }),
    );
  });

  it.each(['1 ', 'a.', '@', '+1', 'www.', 'http://', '-- ', '(', 'fuck'])(
    'reads 10,000 characters of "%s" through',
    (part) => {
      expect(() => moderate(text(part.repeat(10_000 / part.length)))).not.toThrow();
    },
  );

  it('has no place for a rating', () => {
    // @ts-expect-error: a rating is not part of the words, and must not become it.
    const withRating: ModeratedText = { title: '', body: 'x', name: null, language: null, rating: 1 };
    expect(moderate(withRating)).toEqual([]);
  });
});

describe('the policy', () => {
  const finding = (kind: Finding['kind']): Finding => ({
    kind,
    field: 'body',
    start: 0,
    end: 1,
    detector: 'x',
  });

  it('publishes what nothing was found in, and holds a new review for anything', () => {
    expect(decideSubmission([]).outcome).toBe('publish');
    for (const kind of ['link', 'personal_data', 'profanity', 'hate'] as const)
      expect(decideSubmission([finding(kind)]).outcome, kind).toBe('hold');
  });

  it('holds an imported review only for hate and personal data', () => {
    const outcomes = (['link', 'profanity', 'personal_data', 'hate'] as const).map(
      (kind) => decideImport([finding(kind)]).outcome,
    );
    expect(outcomes).toEqual(['publish', 'publish', 'hold', 'hold']);
  });
});

const data = new URL('../../../../shared/data/', import.meta.url);
const clothing = new URL('reviews/clothing-500.csv', data);

describe.skipIf(!existsSync(clothing))('on 500 real shop reviews (outside data, beside the project)', () => {
  const rows = existsSync(clothing)
    ? parse<Record<string, string>>(readFileSync(clothing), { columns: true })
    : [];
  const findings = rows.map((row) =>
    moderate({ title: row['Title']!, body: row['Review Text']!, name: null, language: null }),
  );

  it('holds no import, and at most one new review in a hundred', () => {
    expect(findings.filter((list) => decideImport(list).outcome === 'hold')).toEqual([]);
    expect(findings.filter((list) => decideSubmission(list).outcome === 'hold').length).toBeLessThanOrEqual(
      5,
    );
  });
});

const strings = new URL('strings/naughty-strings.json', data);

describe.skipIf(!existsSync(strings))(
  'on strings that break software (outside data, beside the project)',
  () => {
    it('reads every one', () => {
      for (const string of JSON.parse(readFileSync(strings, 'utf8')) as string[])
        expect(() => moderate(text(string)), string).not.toThrow();
    });
  },
);
