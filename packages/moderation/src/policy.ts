/** What follows from the findings, and from nothing else: neither rating nor author reaches these functions. */
import type { Finding, FindingKind } from './finding.ts';

/** `hold` sends the review to the shop's queue, where a person decides; no policy here ever refuses one. */
export interface PolicyDecision {
  readonly outcome: 'publish' | 'hold';
  /** All findings, also those that did not lead to the outcome: they label the review and show in reports. */
  readonly findings: readonly Finding[];
  /** Name and version of the rule, kept with the decision so that it can be explained later. */
  readonly policy: string;
}

const importHolds: readonly FindingKind[] = ['hate', 'personal_data'];

/** A shopper's own submission: whatever was found, a person looks first. */
export function decideSubmission(findings: readonly Finding[]): PolicyDecision {
  return { outcome: findings.length > 0 ? 'hold' : 'publish', findings, policy: 'submission-1' };
}

/**
 * An imported review, which was public before: held only for slurs or personal data, so that moving a shop
 * can't hide reviews. Links and swearing are reported and labelled.
 */
export function decideImport(findings: readonly Finding[]): PolicyDecision {
  const held = findings.some(({ kind }) => importHolds.includes(kind));
  return { outcome: held ? 'hold' : 'publish', findings, policy: 'import-1' };
}
