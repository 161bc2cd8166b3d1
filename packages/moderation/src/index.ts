/** Content moderation for Vouch: `moderate` finds, `decideSubmission` and `decideImport` decide. */
export type { Finding, FindingKind, ModeratedField, ModeratedText } from './finding.ts';
export { moderate } from './moderate.ts';
export { decideImport, decideSubmission } from './policy.ts';
export type { PolicyDecision } from './policy.ts';
