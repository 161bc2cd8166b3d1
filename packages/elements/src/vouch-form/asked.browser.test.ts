import type { Question } from '@vouch/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeApi, fakeApi, problem } from '../../test/fake-api.ts';
import { fillIn, form, press, submits, type } from '../../test/form.ts';
import { cleanPage, expectAccessible, inside, waitFor } from '../../test/mount.ts';
import './define.ts';

const QUESTIONS: Question[] = [
  {
    id: 'fit',
    kind: 'scale',
    label: { en: 'How does it fit?', nl: 'Hoe valt het?' },
    low: { en: 'Runs small', nl: 'Valt klein' },
    high: { en: 'Runs large', nl: 'Valt groot' },
    productTypes: [],
  },
  {
    id: 'for-whom',
    kind: 'single',
    label: { en: 'For whom?' },
    options: [
      { id: 'me', label: { en: 'For me' } },
      { id: 'gift', label: { en: 'A gift' } },
    ],
    productTypes: [],
  },
  {
    id: 'good-for',
    kind: 'several',
    label: { en: 'Good for' },
    options: [
      { id: 'tea', label: { en: 'Tea' } },
      { id: 'coffee', label: { en: 'Coffee' } },
    ],
    productTypes: [],
  },
  { id: 'tip', kind: 'text', label: { en: 'A tip for others' }, productTypes: [] },
];

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
});
afterEach(() => {
  cleanPage();
  api.restore();
});

const radio = (element: HTMLElement, name: string) =>
  inside(element).getByRole<HTMLInputElement>('radio', { name });
const choose = (element: HTMLElement, name: string) => radio(element, name).click();

describe("the shop's questions", () => {
  beforeEach(() => {
    api.settings = { questions: QUESTIONS };
  });

  it('keeps long choices in a narrow column', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenfabrik';
    api.settings = {
      questions: [
        {
          ...QUESTIONS[1]!,
          options: [
            { id: 'one', label: { en: long } },
            { id: 'two', label: { en: 'Tea' } },
          ],
        },
      ] as Question[],
    };
    const element = form();
    element.style.width = '248px';
    const choice = (await inside(element).findByText(long)).getBoundingClientRect();
    expect(choice.right).toBeLessThanOrEqual(element.getBoundingClientRect().right);
  });

  async function answered(): Promise<HTMLElement> {
    const element = form();
    await fillIn(element);
    radio(element, '5 of 5: Runs large').click();
    radio(element, 'A gift').click();
    inside(element).getByRole('checkbox', { name: 'Tea' }).click();
    inside(element).getByRole('checkbox', { name: 'Coffee' }).click();
    type(element, /^A tip for others/, 'Warm it first');
    return element;
  }

  it('stand in the form as named groups, none of them mandatory', async () => {
    const element = form();
    await fillIn(element);
    inside(element).getByRole('radiogroup', { name: /How does it fit/ });
    inside(element).getByRole('group', { name: /Good for/ });
    await expectAccessible(element);
    press(element, 'Submit review');
    await inside(element).findByText(/Thank you/);
    expect(submits(api)[0]?.body).not.toHaveProperty('answers');
  });

  it('are answered with the review', async () => {
    const element = await answered();
    await expectAccessible(element);
    press(element, 'Submit review');
    await inside(element).findByText(/Thank you/);
    expect(submits(api)[0]?.body).toMatchObject({
      answers: [
        { question: 'fit', value: 5 },
        { question: 'for-whom', value: 'gift' },
        { question: 'good-for', value: ['tea', 'coffee'] },
        { question: 'tip', value: 'Warm it first' },
      ],
    });
  });

  it('keep their answers through a reload', async () => {
    (await answered()).remove();
    const element = form();
    await inside(element).findByRole('radiogroup', { name: /How does it fit/ });
    expect(radio(element, '5 of 5: Runs large').checked).toBe(true);
    expect(inside(element).getByRole<HTMLInputElement>('checkbox', { name: 'Tea' }).checked).toBe(true);
    expect(inside(element).getByLabelText<HTMLTextAreaElement>(/^A tip/).value).toBe('Warm it first');
  });

  it('can be taken back, with the focus back at the choices', async () => {
    const element = await answered();
    const clear = { name: 'Clear answer: How does it fit?' };
    (await inside(element).findByRole('button', clear)).click();
    await waitFor(() => expect(element.shadowRoot?.activeElement).toBe(radio(element, '1 of 5: Runs small')));
    press(element, 'Submit review');
    await inside(element).findByText(/Thank you/);
    expect(JSON.stringify(submits(api)[0]?.body)).not.toContain('"fit"');
  });

  it("are asked in the reader's language where the shop has it", async () => {
    const element = form({ locale: 'nl' });
    await inside(element).findByText(/Hoe valt het/);
    inside(element).getByText(/For whom/);
  });

  it('lead to the answer that the API does not accept', async () => {
    const errors = [{ path: 'answers.3.value', message: 'No.' }];
    api.answer = ({ method }) =>
      method === 'POST' ? problem(422, 'validation_failed', { errors }) : undefined;
    const element = await answered();
    press(element, 'Submit review');
    const alert = await inside(element).findByRole('alert');
    const tip = inside(element).getByLabelText(/^A tip/);
    expect(tip.getAttribute('aria-invalid')).toBe('true');
    alert.querySelector('button')!.click();
    await waitFor(() => expect(element.shadowRoot?.activeElement).toBe(tip));
  });

  it('too long an answer is said beside it before it is sent', async () => {
    const element = await answered();
    type(element, /^A tip for others/, 'x'.repeat(1_001));
    press(element, 'Submit review');
    await inside(element).findByText('At most 1,000 characters, please.', { selector: '.error' });
    expect(submits(api)).toEqual([]);
  });
});

describe('a scale of ten', () => {
  beforeEach(() => {
    api.settings = { scale: 'ten' };
  });

  it('is a group of ten named numbers, and the chosen one goes out', async () => {
    const element = form();
    await inside(element).findByRole('radiogroup', { name: 'Your rating' });
    expect(inside(element).getAllByRole('radio')).toHaveLength(10);
    await expectAccessible(element);
    choose(element, '9 out of 10');
    type(element, /^Your name/, 'Anna');
    press(element, 'Submit review');
    await waitFor(() => expect(submits(api)[0]?.body).toMatchObject({ rating: 9 }));
  });

  it('asks for a rating without speaking of stars', async () => {
    const element = form();
    await inside(element).findByRole('radiogroup', { name: 'Your rating' });
    press(element, 'Submit review');
    await inside(element).findByRole('button', { name: 'Choose a rating.' });
  });
});

describe('thumbs', () => {
  it('are two: down is a rating too', async () => {
    api.settings = { scale: 'thumbs' };
    const element = form();
    await inside(element).findByRole('radio', { name: 'Thumbs up' });
    await expectAccessible(element);
    choose(element, 'Thumbs down');
    type(element, /^Your name/, 'Anna');
    press(element, 'Submit review');
    await waitFor(() => expect(submits(api)[0]?.body).toMatchObject({ rating: 0 }));
  });
});
