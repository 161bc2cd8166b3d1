/** The grid of photos, and the gallery that opens from it, in each of their states. */
import type { Review } from '@vouch/contract';
import { aShop, problem } from '../fake-shop.ts';
import { FEW, WITH_PHOTOS } from '../fixtures/reviews.ts';
import type { State } from './state.ts';

type Rest = Omit<State, 'path' | 'pieces'>;

const of = (path: string, state: Rest): State => ({ path, pieces: [{ tag: 'vouch-media' }], ...state });

const broken: readonly Review[] = WITH_PHOTOS.slice(0, 1).map((review) => ({
  ...review,
  media: review.media.map((media) => ({ ...media, url: '/photos/gone.jpg', thumbnails: [] })),
}));

export const MEDIA: readonly State[] = [
  of('media/loading', { title: 'Loading', shop: aShop({ answer: () => 'never' }) }),
  of('media/many', {
    title: 'Photos of customers',
    shop: aShop({ reviews: WITH_PHOTOS }),
    looks: ['dark', 'phone', 'rtl'],
  }),
  of('media/empty', { title: 'None yet', shop: aShop({ reviews: FEW }) }),
  of('media/error', { title: 'The API fails', shop: aShop({ answer: () => problem(500, 'internal') }) }),
  of('media/offline', { title: 'Offline', offline: true, shop: aShop({ answer: () => 'offline' }) }),
  of('media/narrow', { title: 'In a column of 280 px', width: 280, shop: aShop({ reviews: WITH_PHOTOS }) }),
  of('gallery/open', {
    title: 'A photo opened',
    isModal: true,
    shop: aShop({ reviews: WITH_PHOTOS }),
    act: async ({ press, find }) => {
      await press('[part~=thumbnail]');
      await find('vouch-gallery-dialog');
    },
    looks: ['dark', 'phone', 'rtl', 'forced-colors'],
  }),
  of('gallery/last', {
    title: 'The last photo',
    isModal: true,
    shop: aShop({ reviews: WITH_PHOTOS }),
    act: async ({ press, find }) => {
      await press('li:last-child [part~=thumbnail]');
      await find('vouch-gallery-dialog');
    },
  }),
  of('gallery/failed', {
    title: 'A photo that does not come',
    isModal: true,
    shop: aShop({ reviews: broken }),
    act: async ({ press, find }) => {
      await press('[part~=thumbnail]');
      await find('vouch-gallery-dialog');
    },
  }),
];
