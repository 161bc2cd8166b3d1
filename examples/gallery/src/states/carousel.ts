/** The carousel in each of its states. */
import { aShop, problem } from '../fake-shop.ts';
import { FEW, LONG_TEXT, MANY, WITH_PHOTOS, aReview } from '../fixtures/reviews.ts';
import type { State } from './state.ts';

type Rest = Omit<State, 'path' | 'pieces'>;

const carousel = (name: string, state: Rest, attributes: Record<string, string | null> = {}): State => ({
  path: `carousel/${name}`,
  pieces: [{ tag: 'vouch-carousel', attributes: { product: null, ...attributes } }],
  ...state,
});

export const CAROUSEL: readonly State[] = [
  carousel('loading', { title: 'Loading', shop: aShop({ answer: () => 'never' }) }),
  carousel('shop', {
    title: 'Reviews of the whole shop',
    shop: aShop({ reviews: MANY }),
    looks: ['dark', 'phone', 'rtl', 'forced-colors'],
  }),
  carousel(
    'product',
    { title: 'Reviews of one product', shop: aShop({ reviews: MANY }) },
    { product: 'mug' },
  ),
  carousel('helpful', { title: 'The most helpful', shop: aShop({ reviews: MANY }) }, { choice: 'helpful' }),
  carousel(
    'photos',
    { title: 'With photos', shop: aShop({ reviews: WITH_PHOTOS }), looks: ['phone'] },
    { choice: 'media' },
  ),
  carousel('few', { title: 'A single review', shop: aShop({ reviews: FEW.slice(0, 1) }) }),
  carousel('long', {
    title: 'A long text',
    shop: aShop({ reviews: [aReview({ body: LONG_TEXT }), ...FEW.slice(1)] }),
  }),
  carousel('autoplay', { title: 'One that moves on', shop: aShop({ reviews: MANY }) }, { autoplay: '' }),
  carousel('empty', { title: 'No reviews yet', shop: aShop() }),
  carousel('error', { title: 'The API fails', shop: aShop({ answer: () => problem(500, 'internal') }) }),
  carousel('offline', { title: 'Offline', offline: true, shop: aShop({ answer: () => 'offline' }) }),
  carousel('narrow', { title: 'In a column of 280 px', width: 280, shop: aShop({ reviews: MANY }) }),
];
