/** Words of the photo gallery. */
import card from './card.ts';

const gallery = {
  ...card,
  gallery: 'Photos and videos from reviews',
  positionOpen: '{at} of {count} or more',
  close: 'Close',
  photoFailed: 'This photo could not be loaded.',
  videoFailed: 'This video could not be loaded.',
  retry: 'Try again',
};
export default gallery;
