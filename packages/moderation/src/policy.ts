/** From findings to what happens: publish, or hold for a person to decide. Nothing is refused by a machine. */
import type { Finding, FindingKind } from './finding.ts';

export interface PolicyDecision {
  outcome: 'publish' | 'hold';
  findings: readonly Finding[];
  /** The policy and its version, for the record. */
  policy: string;
}

/** A new review waits when anything was found. */
const SUBMISSION: ReadonlySet<FindingKind> = new Set(['link', 'personal_data', 'profanity', 'hate']);
/** An imported one was public elsewhere: it waits only for what may hurt people. */
const IMPORT: ReadonlySet<FindingKind> = new Set(['personal_data', 'hate']);

export function decideSubmission(findings: readonly Finding[]): PolicyDecision {
  return decide(findings, SUBMISSION, 'submission-1');
}

export function decideImport(findings: readonly Finding[]): PolicyDecision {
  return decide(findings, IMPORT, 'import-1');
}

function decide(
  findings: readonly Finding[],
  holding: ReadonlySet<FindingKind>,
  policy: string,
): PolicyDecision {
  return { outcome: findings.some(({ kind }) => holding.has(kind)) ? 'hold' : 'publish', findings, policy };
}
