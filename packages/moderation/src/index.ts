/**
 * Content moderation for Vouch: `moderate` finds, `decideSubmission` and `decideImport` decide; `withoutPersonalData` takes
 * out of a text what must not leave with it.
 */
export type { Finding, FindingKind, ModeratedField, ModeratedText } from './finding.ts';
export { moderate } from './moderate.ts';
export { withoutPersonalData } from './without-personal-data.ts';
export { decideImport, decideSubmission } from './policy.ts';
export type { PolicyDecision } from './policy.ts';
