/** Moderation: pure functions from a review's words to findings and from findings to a decision. */
export type { Finding, FindingKind, ModeratedField, ModeratedText } from './finding.ts';
export { moderate } from './moderate.ts';
export { decideImport, decideSubmission, type PolicyDecision } from './policy.ts';
