import { describe, expect, it } from 'vitest';
import { localText } from './local-text.ts';

const texts = { en: 'Fit', 'pt-BR': 'Caimento', pt: 'Ajuste', 'nl-BE': 'Pasvorm' };

describe('a text of the shop', () => {
  it.each([
    ['pt-BR', 'Caimento'],
    ['pt-br', 'Caimento'],
    ['pt-PT', 'Ajuste'],
    ['nl', 'Pasvorm'],
    ['nl-NL', 'Pasvorm'],
    ['en-GB', 'Fit'],
  ])('is read in %s as "%s"', (tag, text) => {
    expect(localText(texts, tag, 'en')).toBe(text);
  });

  it("is in the shop's language for who reads none of its languages", () => {
    expect(localText(texts, 'ja', 'pt-BR')).toBe('Caimento');
  });

  it('is the first there is where the shop has no such text either', () => {
    expect(localText(texts, 'ja', 'ko')).toBe('Fit');
  });
});
