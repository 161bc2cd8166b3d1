import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReviewInput } from '@vouch/contract';
import { checkDraft, emptyDraft, fieldsOf, toReview } from './review-draft.ts';

const good = { ...emptyDraft(), rating: 4, name: 'Anna' };

describe('a draft', () => {
  it('needs stars, and a name unless it is anonymous', () => {
    expect(checkDraft(emptyDraft())).toEqual({ rating: 'ratingMissing', name: 'nameMissing' });
    expect(checkDraft({ ...emptyDraft(), rating: 1, anonymous: true })).toEqual({});
  });

  it('may be as long as the API lets it, in code points', () => {
    const draft = { ...good, title: '🙂'.repeat(150), body: '🙂'.repeat(10_000), name: '🙂'.repeat(80) };
    expect(checkDraft(draft)).toEqual({});
    const longer = { ...good, title: `${draft.title}!`, body: `${draft.body}!`, name: `${draft.name}!` };
    expect(checkDraft(longer)).toEqual({ title: 'titleLong', body: 'bodyLong', name: 'nameLong' });
  });

  it('that passes here passes the API, with its words unchanged', () => {
    // What a field can hold: no control characters but tab and newline, no half of a pair.
    const text = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .filter((value) => !/(?![\t\n])\p{Cc}|\p{Cs}/u.test(value));
    const draft = fc.record({
      rating: fc.integer({ min: 0, max: 5 }),
      title: text,
      body: text,
      name: text,
      anonymous: fc.boolean(),
    });
    fc.assert(
      fc.property(draft, (typed) => {
        const whole = { ...emptyDraft(), ...typed };
        fc.pre(Object.keys(checkDraft(whole)).length === 0);
        const parsed = ReviewInput.parse(toReview(whole, 'mug', 'en', undefined));
        expect([parsed.rating, parsed.title, parsed.body]).toEqual([typed.rating, typed.title, typed.body]);
        expect(parsed.author.name ?? null).toBe(typed.anonymous ? null : typed.name);
      }),
    );
  });
});

describe('an answer of the API that names fields', () => {
  it('marks those fields', () => {
    expect(fieldsOf([{ path: 'author.name' }, { path: 'title' }, { path: 'token' }])).toEqual({
      name: 'fieldWrong',
      title: 'fieldWrong',
    });
  });
});
