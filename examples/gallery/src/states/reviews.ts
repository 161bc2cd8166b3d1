/** The review list in each of its states. */
import type { Review } from '@vouch/contract';
import { type Call, aShop, problem } from '../fake-shop.ts';
import { ANSWERED, QUESTIONS } from '../fixtures/questions.ts';
import { FEW, LONG_TEXT, MANY, WITH_PHOTOS, aReview } from '../fixtures/reviews.ts';
import { type State, statesOf } from './state.ts';

const reviews = statesOf('reviews', 'vouch-reviews');

const THOUSANDS = { 5: 900, 4: 310, 3: 60, 2: 12, 1: 8 };
const ONE = [aReview()];
/** As a page shows them of a shop with many: the first, and the rest behind "Show more". */
const FIRST = MANY.slice(0, 5);
const IN_LANGUAGES: readonly Review[] = [
  ...ANSWERED.slice(0, 2),
  aReview({
    id: 'nl',
    language: 'nl',
    title: 'Blijft lang warm',
    body: 'Fijne mok voor ’s ochtends. Past ook in de vaatwasser.',
    author: { name: 'Sanne', anonymous: false },
  }),
  aReview({
    id: 'he',
    language: 'he',
    title: 'ספל נהדר',
    body: 'אני משתמש בו כל בוקר, והוא נשאר חם.',
    author: { name: 'נועה', anonymous: false },
  }),
];
/** A device that knows two sentences. */
const TRANSLATOR = {
  availability: async () => 'available',
  create: async () => ({
    translate: async (text: string) =>
      text.startsWith('Blijft') ? 'Stays warm for long' : 'A good mug for mornings. Fits the dishwasher too.',
  }),
};
const isList = ({ path }: Call) => path.endsWith('/reviews');

export const REVIEWS: readonly State[] = [
  reviews('loading', { title: 'Loading', shop: aShop({ answer: () => 'never' }), looks: ['dark'] }),
  reviews('few', { title: 'A handful', shop: aShop({ reviews: FEW }), looks: ['dark', 'phone', 'rtl'] }),
  reviews('many', {
    title: 'Many',
    shop: aShop({ reviews: FIRST, more: THOUSANDS, settings: { incentives: true } }),
  }),
  reviews('narrow', {
    title: 'In a column of 280 px',
    width: 280,
    shop: aShop({ reviews: MANY.slice(0, 4) }),
  }),
  reviews('wide', { title: 'In 1,400 px', width: 1400, shop: aShop({ reviews: MANY.slice(0, 4) }) }),
  reviews('empty', { title: 'No reviews yet', shop: aShop(), looks: ['dark'] }),
  reviews('empty-slot', {
    title: "No reviews yet, in the shop's own words",
    shop: aShop(),
    pieces: [{ tag: 'vouch-reviews', slots: { empty: 'Fresh from the kiln. Tell us how it pours.' } }],
  }),
  reviews('error', {
    title: 'The API fails',
    shop: aShop({ answer: () => problem(500, 'internal') }),
    looks: ['dark'],
  }),
  reviews('offline', { title: 'Offline', offline: true, shop: aShop({ answer: () => 'offline' }) }),
  reviews('filtered', {
    title: 'Filtered to two ratings',
    shop: aShop({ reviews: FIRST, more: THOUSANDS }),
    act: async ({ press }) => {
      await press('.bar:nth-of-type(1)');
      await press('.bar:nth-of-type(4)');
    },
    looks: ['dark', 'rtl', 'forced-colors'],
  }),
  reviews('filter-open', {
    title: 'The filters opened',
    shop: aShop({ reviews: IN_LANGUAGES, settings: { questions: QUESTIONS } }),
    act: async ({ press, find }) => {
      await press('[aria-controls=filters]');
      await find('[part=filters]');
    },
    looks: ['phone', 'rtl'],
  }),
  reviews('no-match', {
    title: 'Nothing found',
    shop: aShop({ reviews: FIRST, more: THOUSANDS }),
    act: ({ fill }) => fill('input[type=search]', 'teapot'),
  }),
  reviews('filter-failed', {
    title: 'A filter that failed',
    shop: aShop({
      reviews: FIRST,
      more: THOUSANDS,
      answer: (call) => (isList(call) ? problem(503, 'internal') : undefined),
    }),
    act: ({ press }) => press('.bar'),
  }),
  reviews('more-failed', {
    title: 'More could not be loaded',
    shop: aShop({
      reviews: FIRST,
      more: THOUSANDS,
      answer: (call) => (call.query.has('cursor') ? problem(500, 'internal') : undefined),
    }),
    act: ({ press }) => press('[part=more]'),
  }),
  reviews('labels', {
    title: 'Every label',
    shop: aShop({
      reviews: [
        aReview({ labels: ['incentivised', 'edited'], verified: { by: 'invitation' } }),
        aReview({
          id: 'r2',
          labels: ['imported'],
          verified: null,
          author: { name: 'Kaja', anonymous: false },
        }),
        aReview({ id: 'r3', labels: ['staff', 'refunded'], verified: { by: 'shop' } }),
      ],
    }),
    looks: ['dark'],
  }),
  reviews('label-open', {
    title: 'A label opened',
    shop: aShop({ reviews: ONE }),
    act: async ({ press, find }) => {
      await press('[part~=label] summary');
      await find('[part~=label][open] p:not(:empty)');
    },
  }),
  reviews('edited-open', {
    title: 'What it said before it was edited',
    shop: aShop({
      reviews: [aReview({ labels: ['edited'] })],
      earlier: [
        {
          rating: 3,
          title: 'Not sure yet',
          body: 'It arrived today. The glaze is darker than in the picture.',
          author: { name: 'Anna Lindqvist', anonymous: false },
          writtenAt: '2026-04-02T10:00:00.000Z',
        },
      ],
    }),
    act: async ({ press, find }) => {
      await press('[part~=label]:nth-of-type(2) summary');
      await find('[part=earlier]');
    },
    looks: ['dark'],
  }),
  reviews('checks-open', {
    title: 'How we check reviews',
    shop: aShop({ reviews: ONE }),
    act: async ({ press, find }) => {
      await press('[part~=checks] summary');
      await find('[part=trust]');
    },
  }),
  reviews('report-open', {
    title: 'Reporting',
    shop: aShop({ reviews: ONE }),
    act: async ({ press, find }) => {
      await press('[id^=report-]');
      await find('[part=report]');
    },
    looks: ['phone', 'rtl'],
  }),
  reviews('report-failed', {
    title: 'A report that failed',
    shop: aShop({
      reviews: ONE,
      answer: ({ path }) => (path.endsWith('/report') ? problem(500, 'internal') : undefined),
    }),
    act: async ({ press, find }) => {
      await press('[id^=report-]');
      await press('[part=report] button');
      await find('[part=report] .bad');
    },
  }),
  reviews('voted', {
    title: 'Found helpful',
    shop: aShop({ reviews: ONE }),
    act: ({ press }) => press('article [aria-pressed]'),
    looks: ['dark', 'forced-colors'],
  }),
  reviews('replied', {
    title: 'Answered by the shop',
    shop: aShop({
      reviews: [
        aReview({
          rating: 2,
          title: 'Arrived chipped',
          body: 'The handle had a chip.',
          reply: {
            body: 'We are sorry, Anna. A new mug is on its way, and we pack them more softly now.',
            createdAt: '2026-05-06T09:00:00.000Z',
          },
        }),
      ],
    }),
    looks: ['dark', 'rtl'],
  }),
  reviews('anonymous', {
    title: 'Anonymous, and without a date or text',
    shop: aShop({
      reviews: [
        aReview({
          author: { name: null, anonymous: true },
          createdAt: null,
          title: '',
          body: '',
          verified: null,
        }),
      ],
    }),
  }),
  reviews('experienced', {
    title: 'With the date of experience',
    shop: aShop({ reviews: [aReview({ experiencedAt: '2026-04-20T00:00:00.000Z' })] }),
  }),
  reviews('long', {
    title: 'A long text',
    shop: aShop({ reviews: [aReview({ body: LONG_TEXT })] }),
    looks: ['phone'],
  }),
  reviews('languages', { title: 'Other languages', shop: aShop({ reviews: IN_LANGUAGES }), looks: ['rtl'] }),
  reviews('translated', {
    title: 'Translated by the browser',
    translator: TRANSLATOR,
    shop: aShop({ reviews: IN_LANGUAGES }),
    act: async ({ press, find }) => {
      await press('.translation button');
      await find('.translation [role=status]:not(:empty)');
    },
  }),
  reviews('hostile', {
    title: 'Texts that try something',
    shop: aShop({
      reviews: [
        aReview({
          title: '<img src=x onerror=alert(1)>',
          body: `"><script>alert(1)</script>\n${'wide'.repeat(80)}\n\u202Eright to left`,
          author: { name: '\u202Eevil', anonymous: false },
        }),
      ],
    }),
  }),
  reviews('photos', {
    title: 'With photos',
    shop: aShop({ reviews: WITH_PHOTOS.slice(0, 4) }),
    looks: ['dark', 'phone', 'rtl'],
  }),
  reviews('photo-open', {
    title: 'A photo of the list opened',
    isModal: true,
    shop: aShop({ reviews: WITH_PHOTOS.slice(0, 4) }),
    act: async ({ press, find }) => {
      await press('[part~=thumbnail]');
      await find('vouch-gallery-dialog');
    },
  }),
  reviews('long-open', {
    title: 'A long text unfolded',
    shop: aShop({ reviews: [aReview({ body: LONG_TEXT })] }),
    act: ({ press }) => press('.body + button'),
  }),
  reviews('ten', {
    title: 'Ratings from 1 to 10',
    shop: aShop({
      settings: { scale: 'ten' },
      reviews: FEW.map((review, at) => ({ ...review, rating: [10, 8, 3][at]! })),
    }),
    looks: ['phone'],
  }),
  reviews('thumbs', {
    title: 'Thumbs',
    shop: aShop({
      settings: { scale: 'thumbs' },
      reviews: FEW.map((review, at) => ({ ...review, rating: at === 2 ? 0 : 1 })),
    }),
  }),
  reviews('questions', {
    title: "Answers to the shop's questions",
    shop: aShop({ reviews: ANSWERED.slice(0, 4), settings: { questions: QUESTIONS } }),
    looks: ['phone', 'rtl'],
  }),
  reviews('group', {
    title: 'Reviews of a family of products',
    shop: aShop({
      product: { group: 'mugs' },
      group: [
        { productId: 'mug', title: 'Stoneware mug', url: null },
        { productId: 'mug-blue', title: 'Stoneware mug, blue', url: '/reviews/many' },
      ],
      reviews: [
        aReview(),
        aReview({ id: 'r2', productId: 'mug-blue', author: { name: 'Kaja', anonymous: false } }),
      ],
    }),
  }),
];
