/** Words of the photo gallery. */
import card from './card.ts';

const gallery = {
  ...card,
  gallery: 'Photos and videos from reviews',
  photoBy: 'Photo by {name}',
  videoBy: 'Video by {name}',
  position: '{at} of {count}',
  positionOpen: '{at} of {count} or more',
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  loading: 'Loading…',
  photoFailed: 'This photo could not be loaded.',
  videoFailed: 'This video could not be loaded.',
  retry: 'Try again',
};
export default gallery;
