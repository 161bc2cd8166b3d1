/** Words of what only some products have: photos, answers to the shop's questions, a group. */
const extras = {
  customerMedia: 'Photos and videos from customers',
  allMedia: { one: 'Show {count} review with photos', other: 'Show all {count} reviews with photos' },
  photoBy: 'Photo by {name}',
  videoBy: 'Video by {name}',
  photoOf: 'Photo by {name}: {alt}',
  videoOf: 'Video by {name}: {alt}',
  answersTitle: 'What customers say',
  answerCount: { one: '{count} answer', other: '{count} answers' },
  answerShare: '{answer}: {share}',
  scaleStep: '{step} of {steps}',
  scaleMean: 'On average {mean} of {steps}, from {low} to {high}',
  aboutProduct: 'About {product}',
};
export default extras;
