/** Words of "How we check reviews". Each is a promise: it has to be true of the shop it is shown for. */
const trust = {
  trust: 'How we check reviews',
  who: 'Who can write a review',
  whoBuyers:
    'Only people who bought from {shop}. Every review needs a proof of purchase, and each purchase can be reviewed once.',
  whoAnyone:
    'Everyone, with or without a purchase at {shop}. Each review says whether the purchase was checked, and a checked purchase can be reviewed once.',
  proof: 'How purchases are checked',
  proofOrder:
    '“Verified purchase”: the order system of {shop} reported this purchase to the review system, or the review came through an invitation that was sent after the purchase.',
  proofInvitation:
    '“Verified purchase”: the review came through an invitation that was sent after the purchase.',
  proofShop:
    '“Confirmed by the shop”: {shop} signed a proof that the writer bought this product. The review system checks the signature, not the order itself.',
  proofNone: '“Not verified”: nobody checked whether the writer bought the product.',
  stars: 'Low ratings stay',
  starsText:
    'Reviews are never held, refused, hidden or moved down because of their stars. The average counts every published review the same, and the newest come first unless you choose another order.',
  checks: 'What happens before a review appears',
  checksText:
    'An automatic check looks for links, personal data, abusive words and signs of robots. What it notices waits until people at {shop} have read it. Only people refuse a review.',
  refusals: 'What is not published',
  refusalsText: 'A review is refused for one of these reasons only, and its writer is told which:',
  illegal_or_hateful: 'it breaks the law or is hateful',
  personal_data: 'it shows personal data',
  spam_or_advertising: 'it is spam or advertising',
  off_topic: 'it is not about the product',
  fake_or_conflict: 'it is not a real experience, or its writer has an interest in the product',
  duplicate: 'it is there twice',
  rewards: 'Rewards',
  rewardsGiven:
    '{shop} rewards reviews, whatever they say and however many stars they give. Rewarded reviews are marked “Rewarded”.',
  rewardsNone: '{shop} gives no rewards for reviews.',
  staff: 'Reviews by people who work for the shop are marked “Staff”.',
  imports: 'Earlier reviews',
  importsText:
    'Reviews marked “Imported” come from the earlier review system of {shop}. How they were checked there is not known here.',
  changes: 'Changes',
  changesText:
    'Writers can change or withdraw their review. A changed review is checked again, marked “Edited”, and its earlier text stays readable. {shop} can answer a review, but not change it.',
  reports: 'Is something wrong with a review?',
  reportsText: 'Choose “Report” below the review. Everyone can, and people at {shop} look into it.',
  failed: 'This information could not be loaded.',
  offline: 'You are offline. This loads as soon as you are back.',
  retry: 'Try again',
};
export default trust;
