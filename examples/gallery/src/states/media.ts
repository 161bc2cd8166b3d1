/** The grid of photos, and the gallery that opens from it, in each of their states. */
import type { Review } from '@vouch/contract';
import { aShop, problem } from '../fake-shop.ts';
import { FEW, WITH_PHOTOS } from '../fixtures/reviews.ts';
import { type State, statesOf } from './state.ts';

const media = statesOf('media', 'vouch-media');
const gallery = statesOf('gallery', 'vouch-media');

const broken: readonly Review[] = WITH_PHOTOS.slice(0, 1).map((review) => ({
  ...review,
  media: review.media.map((one) => ({ ...one, url: '/photos/gone.jpg', thumbnails: [] })),
}));

export const MEDIA: readonly State[] = [
  media('loading', { title: 'Loading', shop: aShop({ answer: () => 'never' }) }),
  media('many', {
    title: 'Photos of customers',
    shop: aShop({ reviews: WITH_PHOTOS }),
    looks: ['dark', 'phone', 'rtl'],
  }),
  media('empty', { title: 'None yet', shop: aShop({ reviews: FEW }) }),
  media('error', { title: 'The API fails', shop: aShop({ answer: () => problem(500, 'internal') }) }),
  media('offline', { title: 'Offline', offline: true, shop: aShop({ answer: () => 'offline' }) }),
  media('narrow', { title: 'In a column of 280 px', width: 280, shop: aShop({ reviews: WITH_PHOTOS }) }),
  gallery('open', {
    title: 'A photo opened',
    isModal: true,
    shop: aShop({ reviews: WITH_PHOTOS }),
    act: async ({ press, find }) => {
      await press('[part~=thumbnail]');
      await find('vouch-gallery-dialog');
    },
    looks: ['dark', 'phone', 'rtl', 'forced-colors'],
  }),
  gallery('last', {
    title: 'The last photo',
    isModal: true,
    shop: aShop({ reviews: WITH_PHOTOS }),
    act: async ({ press, find }) => {
      await press('li:last-child [part~=thumbnail]');
      await find('vouch-gallery-dialog');
    },
  }),
  gallery('failed', {
    title: 'A photo that does not come',
    isModal: true,
    shop: aShop({ reviews: broken }),
    act: async ({ press, find }) => {
      await press('[part~=thumbnail]');
      await find('vouch-gallery-dialog');
    },
  }),
];
