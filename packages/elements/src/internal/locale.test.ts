import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './locale.ts';
import { fill } from './messages.ts';

describe('the language of an element', () => {
  it.each([
    [
      ['nl-BE', 'en'],
      ['nl', 'nl-BE'],
    ],
    [['no'], ['nb', 'nb']],
    [['nn-NO'], ['nb', 'nb']],
    [['en-GB'], ['en', 'en-GB']],
    [
      ['eo', 'nl'],
      ['en', 'en'],
    ],
    [['pt-BR'], ['pt-BR', 'pt-BR']],
    [['pt-br'], ['pt-BR', 'pt-BR']],
    [['pt-PT'], ['pt', 'pt-PT']],
    [['pt'], ['pt', 'pt-PT']],
    [['fr-CA'], ['fr', 'fr-CA']],
    [
      [undefined, '', 'not a tag', 'pl'],
      ['pl', 'pl'],
    ],
    [[], ['en', 'en']],
  ])('asked for as %j is %j', (tags, expected) => {
    expect(chooseLanguage(tags)).toEqual(expected);
  });
});

describe('a message', () => {
  const many = {
    one: '{count} opinia',
    few: '{count} opinie',
    many: '{count} opinii',
    other: '{count} opinii',
  };

  it.each([
    [1, '1 opinia'],
    [3, '3 opinie'],
    [12, '12 opinii'],
    [22, '22 opinie'],
  ])('takes the plural form of %i in Polish', (count, expected) => {
    expect(fill(many, 'pl', { count })).toBe(expected);
  });

  it('writes numbers as the language does, and leaves texts as they are', () => {
    expect(fill('{count} / {name}', 'nl', { count: 12345.5, name: '12345.5 {count}' })).toBe(
      '12.345,5 / 12345.5 {count}',
    );
  });
});
