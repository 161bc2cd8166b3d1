/** Words of the review form, as long as it is being written. */
const form = {
  rating: 'Your rating',
  starCount: { one: '{count} star', other: '{count} stars' },
  title: 'Title',
  optional: '(optional)',
  body: 'Your review',
  bodyHint: 'What did you like, what not? How do you use it?',
  name: 'Your name, shown with your review',
  anonymous: 'Stay anonymous',
  anonymousHint:
    'No name is stored with your review. It shows “Anonymous”, and the shop is not told which order it came from.',
  submit: 'Submit review',
  sending: 'Sending…',
  verified: 'Your purchase is confirmed: your review will be marked as verified.',
  unverified: 'Without proof of purchase your review will be marked as not verified.',
  errors: { one: 'Please check {count} field', other: 'Please check {count} fields' },
  ratingMissing: 'Choose one to five stars.',
  titleLong: 'At most 150 characters, please.',
  bodyLong: 'At most 10,000 characters, please.',
  nameMissing: 'Give a name, or stay anonymous.',
  nameLong: 'At most 80 characters, please.',
  fieldWrong: 'Something here could not be accepted.',
  cancel: 'Cancel',
  buyersOnly: 'Reviews here come from buyers',
  buyersOnlyHow:
    'To write one, open the review link in your order confirmation or in the message that you got after your purchase.',
  loadFailed: 'The form could not be loaded.',
  retry: 'Try again',
  offline: 'You are offline. Your words are kept here: send them when you are back.',
  network: 'The shop could not be reached. Your words are kept here: please try again.',
  failed: 'Something went wrong on our side. Your words are kept here: please try again.',
};
export default form;
