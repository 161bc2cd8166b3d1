/** Words of ratings that are not five stars, for shops that use another scale. */
const scales = {
  outOfTen: '{rating} out of 10',
  recommends: '{percent} recommend it',
  up: 'Recommended',
  down: 'Not recommended',
};
export default scales;
