import { describe, expect, it } from 'vitest';
import { AuthorInput, HttpUrl, LanguageTag, PastDate, text, WebOrigin } from './index.ts';

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('free text', () => {
  it('is counted in code points, not in UTF-16 units', () => {
    expect(accepts(text(0, 3), '💧💧💧')).toBe(true);
    expect(accepts(text(0, 3), '💧💧💧💧')).toBe(false);
  });

  it('may hold tabs and newlines, and no other control character', () => {
    expect(accepts(text(0, 9), 'a\tb\nc')).toBe(true);
    for (const control of ['\u0000', '\u0008', '\r', '\u001b', '\u007f', '\u0085', '\u009f'])
      expect(accepts(text(0, 9), `a${control}b`), JSON.stringify(control)).toBe(false);
  });

  it('may hold what only looks strange: joiners, marks of direction, line separators', () => {
    for (const strange of ['\u200d', '\u202e', '\u2028', '\ufeff', '\u0301'])
      expect(accepts(text(1, 9), strange)).toBe(true);
  });

  it('comes out as it went in', () => {
    expect(text(0, 20).parse('  Ünïcode\n\n ')).toBe('  Ünïcode\n\n ');
  });
});

describe('other values', () => {
  it('take what their standards say and nothing else', () => {
    for (const good of ['en', 'pt-BR', 'zh-Hant-TW']) expect(accepts(LanguageTag, good), good).toBe(true);
    for (const bad of ['', 'e', 'klingon!', 'en_US']) expect(accepts(LanguageTag, bad), bad).toBe(false);
    for (const good of ['https://shop.example', 'http://localhost:8787'])
      expect(accepts(WebOrigin, good), good).toBe(true);
    for (const bad of [
      'null',
      '*',
      'https://shop.example/',
      'shop.example',
      'ftp://x.example',
      'https://u@x.example',
    ])
      expect(accepts(WebOrigin, bad), bad).toBe(false);
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', '/relative'])
      expect(accepts(HttpUrl, bad), bad).toBe(false);
    for (const good of ['2024-02-29', '2024-02-29T10:00:00Z', '2024-02-29T10:00:00+02:00'])
      expect(accepts(PastDate, good), good).toBe(true);
    for (const bad of ['2023-02-29', '29/02/2024', '2999-01-01', 'yesterday'])
      expect(accepts(PastDate, bad), bad).toBe(false);
  });
});

describe('an author', () => {
  it('gives a name or chooses to stay anonymous', () => {
    expect(accepts(AuthorInput, { name: 'Kim' })).toBe(true);
    expect(accepts(AuthorInput, { name: null, anonymous: true })).toBe(true);
    expect(accepts(AuthorInput, { anonymous: false })).toBe(false);
    expect(accepts(AuthorInput, { name: '', anonymous: false })).toBe(false);
  });
});
