/** Words of what readers do with a review: they vote, and report. */
import type { ReportReason } from '@vouch/contract';

/** All reasons that the API takes, in the form's order. */
export const reasons: Readonly<Record<ReportReason, string>> = {
  illegal: 'It breaks the law',
  hateful: 'It is hateful or threatening',
  personal_data: 'It shows personal data',
  spam: 'It is advertising',
  off_topic: 'It is not about the product',
  fake: 'It is not a real experience',
  other: 'Something else',
};

const report = {
  reportTitle: 'What is wrong with this review?',
  ...reasons,
  reportText: 'Anything to add? (optional)',
  reportSend: 'Send report',
  cancel: 'Cancel',
  voteFailed: 'Your vote did not get through.',
  reportThanks: 'Thank you. The shop will look at this review.',
  reportFailed: 'Your report did not get through. Please try again.',
};
export default report;
