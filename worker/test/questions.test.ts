/** The shop's own questions: which are asked, which answers fit, what is shown and counted of them. */
import { describe, expect, it } from 'vitest';
import type { Answer, Problem, ProductPage, Question, ReviewPage } from '@vouch/contract';
import { as, freshDatabase, openShop, type TestShop } from './shop.ts';

const label = (text: string) => ({ en: text });
const options = ['narrow', 'wide'].map((id) => ({ id, label: label(id) }));
const QUESTIONS: Question[] = [
  {
    id: 'fit',
    kind: 'scale',
    label: label('Fit'),
    low: label('Small'),
    high: label('Large'),
    productTypes: [],
  },
  { id: 'width', kind: 'single', label: label('Width'), options, productTypes: ['shoe'] },
  { id: 'worn', kind: 'several', label: label('Worn'), options, productTypes: [] },
  { id: 'care', kind: 'text', label: label('How do you care for it?'), productTypes: [] },
];

async function openAskingShop(): Promise<TestShop> {
  const shop = await openShop();
  await settings(shop, QUESTIONS);
  await shop.admin('/products/boot', { method: 'PUT', body: { type: 'shoe' } });
  await shop.admin('/products/mug', { method: 'PUT', body: { type: 'cup' } });
  return shop;
}

const settings = (shop: TestShop, questions: Question[]) =>
  shop.admin('/settings', { method: 'PATCH', body: { questions } });

const page = async (shop: TestShop, product = 'boot') =>
  (await shop.call<ProductPage>(`/products/${product}`)).body;

describe('a question', () => {
  freshDatabase();

  it('is asked of the types of product that it names', async () => {
    const shop = await openAskingShop();
    const asked = async (product: string) =>
      (await page(shop, product)).settings.questions.map(({ id }) => id);
    expect(await asked('boot')).toEqual(['fit', 'width', 'worn', 'care']);
    expect(await asked('mug')).toEqual(['fit', 'worn', 'care']);
    expect(await asked('unknown')).toEqual(['fit', 'worn', 'care']);
  });

  it('is shown with its answers, summed up, and filtered by', async () => {
    const shop = await openAskingShop();
    const answers: Answer[] = [
      { question: 'fit', value: 4 },
      { question: 'width', value: 'wide' },
      { question: 'worn', value: ['narrow', 'wide'] },
      { question: 'care', value: 'Wax.' },
    ];
    const { review } = await shop.buyAndReview('boot', { answers });
    await shop.buyAndReview('boot', { answers: [{ question: 'fit', value: 4 }] });
    const { counts, reviews } = await page(shop);
    expect(reviews.items.find(({ id }) => id === review.id)?.answers).toEqual(answers);
    expect(counts.answers).toEqual({ fit: { 4: 2 }, width: { wide: 1 }, worn: { narrow: 1, wide: 1 } });
    const ids = async (query: string) =>
      (await shop.call<ReviewPage>(`/products/boot/reviews?${query}`)).body.items.map(({ id }) => id);
    expect(await ids('answer=worn:wide')).toEqual([review.id]);
    expect(await ids('answer=fit:4&answer=worn:narrow')).toEqual([review.id]);
    expect(await ids('answer=fit:4&answer=worn:wide&answer=worn:narrow')).toEqual([review.id]);
    expect(await ids('answer=fit:3')).toEqual([]);
    expect(await ids('answer=care:wax')).toEqual([]);
  });

  it('may be called as what every object has', async () => {
    const shop = await openShop();
    const query = '/products/boot/reviews?answer=constructor:name';
    expect((await shop.call<ReviewPage>(query)).body.matches).toEqual({ count: 0, atLeast: false });
    await settings(shop, [{ ...QUESTIONS[2]!, id: 'constructor' }]);
    await shop.buyAndReview('boot', { answers: [{ question: 'constructor', value: ['wide'] }] });
    expect((await page(shop)).counts.answers).toEqual({ constructor: { wide: 1 } });
    const found = await shop.call<ReviewPage>('/products/boot/reviews?answer=constructor:wide');
    expect(found.body.matches).toEqual({ count: 1, atLeast: false });
  });

  it('that was removed keeps its answers stored; nothing of them is shown until it is back', async () => {
    const shop = await openAskingShop();
    await shop.buyAndReview('boot', { answers: [{ question: 'fit', value: 4 }] });
    await settings(shop, QUESTIONS.slice(1));
    expect((await page(shop)).counts.answers).toEqual({});
    expect((await page(shop)).reviews.items[0]?.answers).toEqual([]);
    const list = await shop.call<ReviewPage>('/products/boot/reviews');
    expect(list.body.items[0]?.answers).toEqual([]);
    const ofShop = await shop.call<ReviewPage>('/reviews');
    expect(ofShop.body.items[0]?.answers).toEqual([]);
    await settings(shop, QUESTIONS);
    expect((await page(shop)).counts.answers).toEqual({ fit: { 4: 1 } });
  });

  it.each<[string, unknown, string]>([
    ['that nobody asks', [{ question: 'size', value: 1 }], 'answers.0.value'],
    ['of another type of product', [{ question: 'width', value: 'wide' }], 'answers.0.value'],
    [
      'twice',
      [
        { question: 'fit', value: 1 },
        { question: 'fit', value: 2 },
      ],
      'answers.1.value',
    ],
    ['beyond the scale', [{ question: 'fit', value: 6 }], 'answers.0.value'],
    ['of a scale by a word', [{ question: 'fit', value: 'large' }], 'answers.0.value'],
    ['by an option that is none', [{ question: 'worn', value: ['wide', 'high'] }], 'answers.0.value'],
    ['by the same option twice', [{ question: 'worn', value: ['wide', 'wide'] }], 'answers.0.value'],
    ['of free words by a list', [{ question: 'care', value: ['wax'] }], 'answers.0.value'],
  ])('is not answered %s, token or not', async (_, answers, path) => {
    const shop = await openAskingShop();
    for (const token of [await shop.token('order', ['mug']), 'no token']) {
      const answer = await shop.submit({ productId: 'mug', token, answers: answers as Answer[] });
      expect([answer.status, answer.body.code]).toEqual([422, 'validation_failed']);
      expect((answer.body as Problem).errors?.map((error) => error.path)).toEqual([path]);
    }
  });

  it('answered freely is moderated like the rest, also when the rest is edited', async () => {
    const shop = await openAskingShop();
    const { review, manageToken } = await shop.buyAndReview('boot', {
      answers: [{ question: 'care', value: 'Ask kim@example.com' }],
    });
    expect(review.status).toBe('pending');
    const queue = await shop.admin<{ items: { findings: { field: string }[] }[] }>('/reviews?status=pending');
    expect(queue.body.items[0]?.findings[0]?.field).toBe('answers.care');
    const edited = await shop.call<{ status: string }>(`/reviews/${review.id}`, {
      method: 'PATCH',
      body: { title: 'Better' },
      ...as(manageToken),
    });
    expect(edited.body.status).toBe('pending');
  });
});
