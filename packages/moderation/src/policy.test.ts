import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideImport, decideSubmission, type Finding, type FindingKind } from './index.ts';

const kinds = ['link', 'personal_data', 'profanity', 'hate'] as const;
const finding = (kind: FindingKind): Finding => ({ kind, field: 'body', start: 0, end: 1, detector: 'x' });
const findings = fc.array(fc.constantFrom(...kinds).map(finding), { maxLength: 8 });

describe('the policy', () => {
  it('publishes a submission in which nothing was found, and holds it for anything', () => {
    expect(decideSubmission([]).outcome).toBe('publish');
    for (const kind of kinds) expect(decideSubmission([finding(kind)]).outcome, kind).toBe('hold');
  });

  it('holds an imported review only for hate and personal data', () => {
    const outcomes = kinds.map((kind) => [kind, decideImport([finding(kind)]).outcome]);
    expect(Object.fromEntries(outcomes)).toEqual({
      link: 'publish',
      personal_data: 'hold',
      profanity: 'publish',
      hate: 'hold',
    });
  });

  it.each([decideSubmission, decideImport])(
    '%o depends on the findings alone, and hands all of them on',
    (decide) => {
      fc.assert(
        fc.property(findings, (list) => {
          const decision = decide(list);
          expect(decision.findings).toEqual(list);
          expect(decide(structuredClone(list))).toEqual(decision);
          expect(decide(list.toReversed()).outcome).toBe(decision.outcome);
        }),
      );
    },
  );

  it('never publishes with more findings what it held with fewer', () => {
    fc.assert(
      fc.property(findings, findings, (some, more) => {
        for (const decide of [decideSubmission, decideImport]) {
          if (decide(some).outcome === 'hold') expect(decide([...some, ...more]).outcome).toBe('hold');
        }
      }),
    );
  });
});
