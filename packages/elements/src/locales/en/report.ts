/** Words of the form behind "Report". */
const report = {
  reportTitle: 'What is wrong with this review?',
  illegal: 'It breaks the law',
  hateful: 'It is hateful or threatening',
  personal_data: 'It shows personal data',
  spam: 'It is advertising',
  off_topic: 'It is not about the product',
  fake: 'It is not a real experience',
  other: 'Something else',
  reportText: 'Anything to add? (optional)',
  reportSend: 'Send report',
  cancel: 'Cancel',
  reportFailed: 'Your report did not get through. Please try again.',
};
export default report;
