/** Words of a review that stands alone: beside its picture, in a carousel. */
const card = {
  stars: '{rating} out of 5 stars',
  position: '{at} of {count}',
  previous: 'Previous',
  next: 'Next',
  photoBy: 'Photo by {name}',
  videoBy: 'Video by {name}',
  anonymous: 'Anonymous',
  reviewBy: 'Review by {name}',
  verified: 'Verified purchase',
  confirmed: 'Confirmed by the shop',
  notVerified: 'Not verified',
  imported: 'Imported',
  incentivised: 'Rewarded',
  staff: 'Staff',
  refunded: 'Refunded',
  edited: 'Edited',
};
export default card;
