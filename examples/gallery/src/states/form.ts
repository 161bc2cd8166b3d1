/** The review form in each of its states. */
import type { ProblemCode } from '@vouch/contract';
import { type FakeShop, aShop, problem } from '../fake-shop.ts';
import { aPicture } from '../fixtures/files.ts';
import { QUESTIONS } from '../fixtures/questions.ts';
import { FEW } from '../fixtures/reviews.ts';
import type { Stage } from '../stage.ts';
import { type State, statesOf } from './state.ts';

const BUYERS_ONLY = { unverifiedReviews: false };
/** Unsigned: the page does not check it, and this shop takes everything. */
const tokenFor = (...products: string[]): string =>
  `e30.${btoa(JSON.stringify({ name: 'Anna', items: products.map((product) => ({ product })) }))}.c2ln`;
const buyer = [{ tag: 'vouch-form', attributes: { token: tokenFor('mug') } }];

const form = statesOf('form', 'vouch-form');

async function fillIn({ choose, fill }: Stage): Promise<void> {
  await choose('input[name=rating][value="4"]');
  await fill('[name=title]', 'Lovely, a little heavy');
  await fill('[name=body]', 'The colour is just as in the picture. For my small hands it is a little heavy.');
  await fill('[name=name]', 'Anna');
}

async function send(stage: Stage): Promise<void> {
  await fillIn(stage);
  await stage.press('[part~=submit]');
}

const onSubmit =
  (answer: () => ReturnType<FakeShop['answer']>): FakeShop['answer'] =>
  ({ method }) =>
    method === 'POST' ? answer() : undefined;

const refusal = (code: ProblemCode, status: number, title: string): State =>
  form(code.replaceAll('_', '-'), {
    title,
    pieces: buyer,
    shop: aShop({ answer: onSubmit(() => problem(status, code, status === 429 ? 3_600 : undefined)) }),
    act: send,
  });

const own = (status: string) => ({
  localStorage: { 'vouch:own:demo:mug': { id: 'own', manageToken: 'manage', status } },
});

export const FORM: readonly State[] = [
  form('loading', { title: 'Loading', shop: aShop({ answer: () => 'never' }) }),
  form('unverified', { title: 'Without proof of purchase', shop: aShop(), looks: ['dark', 'phone', 'rtl'] }),
  form('verified', { title: 'For a buyer', pieces: buyer, shop: aShop(), looks: ['dark', 'forced-colors'] }),
  form('buyers-only', { title: 'For buyers only', shop: aShop({ settings: BUYERS_ONLY }), looks: ['dark'] }),
  form('buyers-only-slot', {
    title: "For buyers only, in the shop's own words",
    shop: aShop({ settings: BUYERS_ONLY }),
    pieces: [{ tag: 'vouch-form', slots: { 'buyers-only': 'Your link is on the card in the parcel.' } }],
  }),
  form('error', { title: 'The API fails', shop: aShop({ answer: () => problem(500, 'internal') }) }),
  form('offline', { title: 'Offline', offline: true, shop: aShop({ answer: () => 'offline' }) }),
  form('filled', {
    title: 'Filled in',
    pieces: buyer,
    shop: aShop(),
    act: fillIn,
    looks: ['dark', 'phone', 'rtl'],
  }),
  form('errors', {
    title: 'Sent with faults',
    shop: aShop(),
    act: async ({ press, find }) => {
      await press('[part~=submit]');
      await find('.problem');
    },
    looks: ['dark', 'phone', 'rtl', 'forced-colors'],
  }),
  form('sending', {
    title: 'Sending',
    pieces: buyer,
    shop: aShop({ answer: onSubmit(() => 'never') }),
    act: send,
  }),
  form('network', {
    title: 'Waiting for the network',
    pieces: buyer,
    shop: aShop({ answer: onSubmit(() => 'offline') }),
    act: send,
  }),
  form('busy', {
    title: 'Waiting for a shop that is busy',
    pieces: buyer,
    shop: aShop({ answer: onSubmit(() => problem(503, 'internal', 60)) }),
    act: send,
  }),
  refusal('token_used', 409, 'The purchase was reviewed before'),
  refusal('token_expired', 401, 'The link has expired'),
  refusal('rate_limited', 429, 'Too fast'),
  form('sent', {
    title: 'Sent and published',
    pieces: buyer,
    shop: aShop({ reviews: FEW }),
    act: send,
    looks: ['dark'],
  }),
  form('pending', {
    title: 'Sent and waiting',
    pieces: buyer,
    shop: aShop({ receipt: 'pending' }),
    act: send,
  }),
  form('own', { title: 'Reviewed before', kept: own('published'), shop: aShop({ reviews: FEW }) }),
  form('refused', { title: 'Not published', kept: own('refused'), shop: aShop({ reviews: FEW }) }),
  form('edit', {
    title: 'Editing',
    kept: own('published'),
    shop: aShop({ reviews: FEW }),
    act: async ({ press, find }) => {
      await press('.buttons button:first-of-type');
      await find('form');
    },
  }),
  form('withdraw', {
    title: 'About to withdraw',
    kept: own('published'),
    shop: aShop({ reviews: FEW }),
    act: ({ press }) => press('.buttons .link'),
  }),
  form('withdrawn', {
    title: 'Withdrawn',
    kept: own('published'),
    shop: aShop({ reviews: FEW }),
    act: async ({ press }) => {
      await press('.buttons .link');
      await press('.buttons button:not(.link)');
    },
  }),
  form('ten', {
    title: 'Ratings from 1 to 10',
    shop: aShop({ settings: { scale: 'ten' } }),
    looks: ['phone'],
  }),
  form('thumbs', { title: 'Thumbs', shop: aShop({ settings: { scale: 'thumbs' } }) }),
  form('questions', {
    title: "With the shop's questions",
    pieces: buyer,
    shop: aShop({ settings: { questions: QUESTIONS } }),
    looks: ['dark', 'phone', 'rtl'],
  }),
  form('photos', {
    title: 'Photos: one sent, one on its way, one refused, and a file that is none',
    pieces: buyer,
    shop: aShop({ uploads: ['taken', 'half', 'refused'] }),
    act: async ({ give, find }) => {
      const pictures = [aPicture('mug.png', 20), aPicture('shelf.png', 160), aPicture('glaze.png', 260)];
      await give('input[type=file]', [...(await Promise.all(pictures)), new File(['%PDF'], 'invoice.pdf')]);
      await find('[part=photo]:nth-child(3) .error');
      await find('[role=alert] .error');
    },
    looks: ['dark', 'phone', 'rtl'],
  }),
  form('order', {
    title: 'Several products of one order',
    pieces: [{ tag: 'vouch-form', attributes: { product: null, token: tokenFor('mug', 'bowl', 'jug') } }],
    shop: aShop(),
    looks: ['phone'],
  }),
  form('narrow', { title: 'In a column of 280 px', width: 280, pieces: buyer, shop: aShop(), act: fillIn }),
];
