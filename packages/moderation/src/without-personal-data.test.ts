import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moderate, withoutPersonalData } from './index.ts';

it.each([
  ['Write to kim@example.com or +31 6 12345678.', 'nl', 'Write to […] or […].'],
  ['More at https://kim.example/?a=1 and www.cheap-mugs.com!', 'en', 'More at […] and […]!'],
  ['06-12345678 06-87654321', 'nl', '[…] […]'],
  ['Send it to NL91 ABNA 0417 1643 00, thanks', 'nl-BE', 'Send it to […], thanks'],
])('takes addresses and numbers out of "%s"', (text, language, clean) =>
  expect(withoutPersonalData(text, language)).toBe(clean),
);

it.each(['Bought 2 for 39.99 in 2024, size 38-40', 'Damn good', '', 'Loved it for her.It fits'])(
  'leaves "%s" as it is',
  (text) => expect(withoutPersonalData(text, null)).toBe(text),
);

it('leaves nothing that moderation would call a link or personal data', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.emailAddress(),
    fc.webUrl(),
    fc.constantFrom(' ', '+31612345678', '06-12345678', 'NL91ABNA0417164300', '\ud800'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const body = withoutPersonalData(pieces.join(', or '), 'nl');
      const left = moderate({ title: '', body, name: null, language: 'nl' });
      expect(left.filter(({ kind }) => kind === 'link' || kind === 'personal_data')).toEqual([]);
    }),
  );
});
