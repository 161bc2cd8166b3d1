import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeApi, fakeApi } from '../../test/fake-api.ts';
import { fillIn, press, submits, tokenFor } from '../../test/form.ts';
import { cleanPage, expectAccessible, inside, waitFor } from '../../test/mount.ts';
import { configure } from '../internal/page-defaults.ts';
import type { VouchForm } from './vouch-form.ts';
import './define.ts';

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
  api.unverifiedReviews = false;
  configure({ api: 'https://reviews.example', shop: 'demo', locale: undefined, purchase: undefined });
});
afterEach(() => {
  cleanPage();
  api.restore();
});

const items = (...products: string[]) => ({ items: products.map((product) => ({ product })) });

function formFor(token: string): VouchForm {
  const element = document.createElement('vouch-form');
  element.token = token;
  document.body.append(element);
  return element;
}

const sections = (element: HTMLElement) => [...element.shadowRoot!.querySelectorAll('details')];
const formIn = (section: HTMLElement) => section.querySelector('vouch-form')!;

describe('a form without a product', () => {
  it('is that of the one product of the purchase', async () => {
    const element = formFor(tokenFor('mug'));
    await fillIn(element);
    press(element, 'Submit review');
    await inside(element).findByText(/Thank you/);
    expect(submits(api)[0]?.body).toMatchObject({ productId: 'mug' });
  });

  it('has a section for each product of the purchase, the first open', async () => {
    api.product = { title: 'Stoneware', image: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' };
    const element = formFor(tokenFor('', items('mug', 'bowl', 'plate')));
    await inside(element).findByText('0 of 3 reviewed');
    await waitFor(() => expect(inside(element).getAllByText('Stoneware')).toHaveLength(3));
    expect(sections(element).map(({ open }) => open)).toEqual([true, false, false]);
    await inside(formIn(sections(element)[0]!)).findByRole('radiogroup');
    await expectAccessible(element);
  });

  it('closes what was sent, says what became of it, opens the next one, and counts', async () => {
    const element = formFor(tokenFor('', items('mug', 'bowl')));
    await inside(element).findByText('0 of 2 reviewed');
    const [mug, bowl] = sections(element);
    await fillIn(formIn(mug!));
    press(formIn(mug!), 'Submit review');
    await inside(element).findByText('1 of 2 reviewed');
    await waitFor(() => expect([mug!.open, bowl!.open]).toEqual([false, true]));
    const summary = mug!.querySelector('summary');
    expect(summary?.textContent).toContain('Reviewed. Thank you!');
    await waitFor(() => expect(element.shadowRoot?.activeElement).toBe(summary));
    await fillIn(formIn(bowl!));
    press(formIn(bowl!), 'Submit review');
    await inside(element).findByText('2 of 2 reviewed');
    expect(submits(api).map(({ body }) => (body as { productId: string }).productId)).toEqual([
      'mug',
      'bowl',
    ]);
    await expectAccessible(element);
  });

  it('knows at a later visit what was reviewed', async () => {
    const token = tokenFor('', items('mug', 'bowl'));
    const element = formFor(token);
    await inside(element).findByText('0 of 2 reviewed');
    await fillIn(formIn(sections(element)[0]!));
    press(formIn(sections(element)[0]!), 'Submit review');
    await inside(element).findByText('1 of 2 reviewed');
    document.body.replaceChildren();
    const again = formFor(token);
    await inside(again).findByText('1 of 2 reviewed');
    expect(sections(again).map(({ open }) => open)).toEqual([false, true]);
  });

  it('and without a purchase says who can review', async () => {
    const element = document.createElement('vouch-form');
    document.body.append(element);
    await inside(element).findByText('Reviews here come from buyers');
    await expectAccessible(element);
  });
});
