/** The badge in each of its states. */
import { aShop, problem } from '../fake-shop.ts';
import { FEW, MANY } from '../fixtures/reviews.ts';
import { type State, statesOf } from './state.ts';

const rating = statesOf('rating', 'vouch-rating');

export const RATING: readonly State[] = [
  rating('loading', { title: 'Loading', shop: aShop({ answer: () => 'never' }) }),
  rating('many', {
    title: 'Many reviews',
    shop: aShop({ reviews: MANY, more: { 5: 900, 4: 310, 3: 60, 2: 12, 1: 8 } }),
    looks: ['dark', 'rtl'],
  }),
  rating('few', { title: 'A handful of reviews', shop: aShop({ reviews: FEW }), looks: ['dark'] }),
  rating('one', { title: 'One review', shop: aShop({ reviews: FEW.slice(0, 1) }) }),
  rating('none', { title: 'No reviews yet', shop: aShop() }),
  rating('error', { title: 'The API fails', shop: aShop({ answer: () => problem(500, 'internal') }) }),
  rating('offline', { title: 'Offline', offline: true, shop: aShop({ answer: () => 'offline' }) }),
  rating('ten', {
    title: 'Ratings from 1 to 10',
    shop: aShop({ settings: { scale: 'ten' }, more: { 10: 40, 8: 22, 3: 4 } }),
  }),
  rating('thumbs', {
    title: 'Thumbs',
    shop: aShop({ settings: { scale: 'thumbs' }, more: { 1: 80, 0: 9 } }),
  }),
  rating('listing', {
    title: 'Many badges of a listing page',
    shop: aShop({ reviews: MANY }),
    pieces: ['mug', 'bowl', 'plate', 'jug'].map((product) => ({
      tag: 'vouch-rating',
      attributes: { product },
    })),
  }),
];
