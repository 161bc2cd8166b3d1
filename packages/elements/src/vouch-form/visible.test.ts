import { LIMITS, textFault } from '@vouch/contract/limits';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../internal/review-draft.ts';
import { checkDraft } from './check-draft.ts';
import { visible, visibleDraft } from './visible.ts';

describe('what is pasted into a review', () => {
  it('keeps its lines, without the marks of a text processor', () => {
    expect(visible('Sturdy.\vHeavy.\r\nBlue.\u0007', '\n')).toBe('Sturdy.\nHeavy.\nBlue.');
    expect(visible('Sturdy\vand heavy')).toBe('Sturdy and heavy');
  });

  it('holds nothing any more that the API would refuse, and loses nothing that can be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(textFault(visible(text, '\n'), LIMITS.body)).toBeUndefined();
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(visible(text, '\n')).toBe(text);
      }),
    );
  });

  it('does so in every field with words', () => {
    const hidden = 'a\u0000b';
    const draft = {
      ...emptyDraft(),
      rating: 5,
      title: hidden,
      body: hidden,
      name: hidden,
      answers: { tip: hidden, fit: 3 },
    };
    const { title, body, name, answers } = visibleDraft(draft);
    expect([title, body, name, answers]).toEqual(['ab', 'ab', 'ab', { tip: 'ab', fit: 3 }]);
    expect(checkDraft(visibleDraft(draft), { scale: 'stars', questions: [] })).toEqual({});
  });
});
