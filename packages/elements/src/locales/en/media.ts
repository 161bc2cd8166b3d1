/** Words of the gallery grid. */
import card from './card.ts';

const media = {
  ...card,
  title: 'Photos and videos from our customers',
  more: 'Show more',
  loading: 'Loading…',
  loaded: { one: '{count} more shown', other: '{count} more shown' },
  none: 'No photos or videos yet',
  failed: 'The photos could not be loaded.',
  offline: 'You are offline. The photos load as soon as you are back.',
  retry: 'Try again',
};
export default media;
