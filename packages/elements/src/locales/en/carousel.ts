/** Words of the carousel. How the reviews were chosen is always said: a selection must not pass for all of them. */
import card from './card.ts';

const carousel = {
  ...card,
  title: 'What our customers say',
  recent: {
    one: 'The newest review, whatever its rating',
    other: 'The {count} newest reviews, whatever their rating',
  },
  helpful: {
    one: 'The review that readers found most helpful, whatever its rating',
    other: 'The {count} reviews that readers found most helpful, whatever their rating',
  },
  media: {
    one: 'The newest review with photos or videos, whatever its rating',
    other: 'The {count} newest reviews with photos or videos, whatever their rating',
  },
  carousel: 'carousel',
  slide: 'review',
  shown: '{from} to {to} of {count}',
  pause: 'Pause',
  play: 'Play',
  more: 'Read more',
  less: 'Read less',
  none: 'No reviews yet',
  failed: 'The reviews could not be loaded.',
  offline: 'You are offline. The reviews load as soon as you are back.',
  retry: 'Try again',
};
export default carousel;
