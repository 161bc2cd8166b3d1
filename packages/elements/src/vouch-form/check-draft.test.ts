import { ReviewInput, type Question } from '@vouch/contract';
import { SCALES } from '@vouch/contract/limits';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../internal/review-draft.ts';
import { checkDraft, fieldsOf, toReview } from './check-draft.ts';
import type { Writing } from './writing.ts';

const questions: Question[] = [
  {
    id: 'fit',
    kind: 'scale',
    label: { en: 'Fit' },
    low: { en: 'Small' },
    high: { en: 'Large' },
    productTypes: [],
  },
  { id: 'use', kind: 'text', label: { en: 'Use' }, productTypes: [] },
];
const stars = { scale: 'stars' as const, questions: [] };
const good = { ...emptyDraft(), rating: 4, name: 'Anna' };
const writing = (settings: object) =>
  ({
    page: { product: { productId: 'mug' }, settings },
    locale: () => 'en',
    token: () => undefined,
  }) as unknown as Writing;

describe('a draft', () => {
  it('needs stars, and a name unless it is anonymous', () => {
    expect(checkDraft(emptyDraft(), stars)).toEqual({ rating: 'ratingMissing', name: 'nameMissing' });
    expect(checkDraft({ ...emptyDraft(), rating: 1, anonymous: true }, stars)).toEqual({});
  });

  it('may be as long as the API lets it, in code points', () => {
    const draft = { ...good, title: '🙂'.repeat(150), body: '🙂'.repeat(10_000), name: '🙂'.repeat(80) };
    expect(checkDraft(draft, stars)).toEqual({});
    const longer = { ...good, title: `${draft.title}!`, body: `${draft.body}!`, name: `${draft.name}!` };
    expect(checkDraft(longer, stars)).toEqual({ title: 'titleLong', body: 'bodyLong', name: 'nameLong' });
  });

  it.each(Object.entries(SCALES))(
    'on the scale %s takes its lowest and highest rating, none beyond',
    (name, { worst, best }) => {
      const settings = { scale: name as keyof typeof SCALES, questions: [] };
      const isTaken = (rating: number) => !checkDraft({ ...good, rating }, settings).rating;
      expect([worst - 1, worst, best, best + 1].map(isTaken)).toEqual([false, true, true, false]);
    },
  );

  it('is wrong in the same fields here as for the API, whatever is in it, and its words go out unchanged', () => {
    const unit = fc.oneof(
      { weight: 8, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
      fc.constantFrom('\0', '\u001b', '\u0085', '\ud800', '\t', '\n', '\r', '🙂'),
    );
    const text = (edge: number) =>
      fc.oneof(
        fc.array(unit, { maxLength: 8 }).map((parts) => parts.join('')),
        fc.integer({ min: edge - 1, max: edge + 1 }).map((length) => '🙂'.repeat(length)),
      );
    const drafts = fc.record({
      rating: fc.integer({ min: 1, max: 5 }),
      title: text(150),
      body: text(10_000),
      name: text(80),
      anonymous: fc.boolean(),
      answers: fc.record(
        { fit: fc.integer({ min: 1, max: 5 }), use: text(1_000).filter((words) => words !== '') },
        { requiredKeys: [] },
      ),
    });
    fc.assert(
      fc.property(drafts, (typed) => {
        const draft = { ...emptyDraft(), ...typed };
        const review = toReview(draft, writing({ scale: 'stars', questions }));
        const parsed = ReviewInput.safeParse(review);
        const here = Object.keys(checkDraft(draft, { scale: 'stars', questions })).sort();
        const issues = parsed.error?.issues.map(({ path }) => ({ path: path.join('.') }));
        expect(here).toEqual(Object.keys(fieldsOf(issues, review)).sort());
        if (!parsed.success) return;
        const { rating, title, body, author, answers } = parsed.data;
        expect([rating, title, body]).toEqual([typed.rating, typed.title, typed.body]);
        expect(author.name ?? null).toBe(typed.anonymous ? null : typed.name);
        expect(Object.fromEntries(answers.map(({ question, value }) => [question, value]))).toEqual({
          ...typed.answers,
        });
      }),
    );
  });
});

describe('an answer of the API that names fields', () => {
  it('marks those fields, an answer by the question it was given to', () => {
    const answers = [
      { question: 'fit', value: 3 },
      { question: 'use', value: 'Tea' },
    ];
    const paths = ['author.name', 'title', 'token', 'answers.1.value', 'mediaIds.0'];
    expect(
      fieldsOf(
        paths.map((path) => ({ path })),
        { answers },
      ),
    ).toEqual({
      name: 'fieldWrong',
      title: 'fieldWrong',
      'answer-use': 'fieldWrong',
      photos: 'photosWrong',
    });
  });
});
