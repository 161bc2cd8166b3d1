/** The "how we check reviews" panel. */
import { aShop, problem } from '../fake-shop.ts';
import { FEW, aReview } from '../fixtures/reviews.ts';
import { type State, statesOf } from './state.ts';

const trust = statesOf('trust', 'vouch-trust');

export const TRUST: readonly State[] = [
  trust('loading', { title: 'Loading', shop: aShop({ answer: () => 'never' }) }),
  trust('buyers-only', {
    title: 'A shop that takes reviews of buyers alone',
    shop: aShop({ reviews: FEW, settings: { unverifiedReviews: false } }),
    looks: ['rtl'],
  }),
  trust('open', {
    title: 'A shop that takes all, rewards reviews and brought some along',
    shop: aShop({
      reviews: [aReview({ labels: ['imported'], verified: null })],
      settings: { incentives: true, orderEvents: false },
    }),
  }),
  trust('slot', {
    title: "With the shop's own heading",
    pieces: [{ tag: 'vouch-trust', slots: { title: 'No star is bought here' } }],
    shop: aShop({ reviews: FEW }),
  }),
  trust('error', { title: 'The API fails', shop: aShop({ answer: () => problem(500, 'internal') }) }),
  trust('narrow', { title: 'In a column of 280 px', width: 280, shop: aShop({ reviews: FEW }) }),
];
