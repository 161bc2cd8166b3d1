/** Words of the badge. */
const rating = {
  stars: '{rating} out of 5 stars',
  reviews: { one: '{count} review', other: '{count} reviews' },
  few: '{count} so far',
  none: 'No reviews yet',
  failed: 'Rating unavailable. Retry',
};
export default rating;
