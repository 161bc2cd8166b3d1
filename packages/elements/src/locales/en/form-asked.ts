/** Words of the review form for shops with questions of their own, or another scale than five stars. */
const formAsked = {
  scaleMissing: 'Choose a rating.',
  scaleLow: 'Worst',
  scaleHigh: 'Best',
  outOf: '{rating} out of {best}',
  thumbUp: 'Thumbs up',
  thumbDown: 'Thumbs down',
  step: '{step} of {steps}',
  stepEnd: '{step} of {steps}: {end}',
  clearAnswer: 'Clear answer',
  answerLong: 'At most 1,000 characters, please.',
};
export default formAsked;
